/// Named and numbered characters of HTML and XML.
enum MarkupEntity {
  /// - Parameter name: what stands between `&` and `;`.
  static func scalar(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") { return number(name.dropFirst(2), radix: 16) }
    if name.hasPrefix("#") { return number(name.dropFirst(), radix: 10) }
    if let scalar = named[name] { return scalar }
    return latin.firstIndex(of: name).flatMap { Unicode.Scalar(UInt32($0) + 0xA0) }
  }

  private static func number(_ digits: Substring, radix: Int) -> Unicode.Scalar? {
    guard let value = UInt32(digits, radix: radix), value >= 0x20 || value == 9 || value == 10 else { return nil }
    return Unicode.Scalar(value)
  }

  /// Those for U+00A0 to U+00FF, in order. Source: the HTML standard, section 13.5.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot \
    cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml \
    Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig \
    agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute \
    ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """.split(separator: " ").map(String.init)

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’",
    "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsaquo": "‹", "rsaquo": "›", "hellip": "…", "bull": "•",
    "euro": "€", "trade": "™", "minus": "−", "thinsp": " ", "ensp": " ", "emsp": " ", "prime": "′", "Prime": "″",
    "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "permil": "‰", "le": "≤", "ge": "≥",
    "ne": "≠", "asymp": "≈", "rarr": "→", "larr": "←", "infin": "∞", "dagger": "†",
  ]
}
