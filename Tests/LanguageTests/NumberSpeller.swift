internal import Testing

/// Spells whole numbers below 10^15 as each language writes them, to be read back.
struct NumberSpeller: Sendable, CustomTestStringConvertible {
  let language: String
  /// How it differs from the usual spelling.
  let variant: String
  /// 0…999, given whether more words follow.
  let small: @Sendable (Int, Bool) -> String
  /// Words of 10^6, 10^9, 10^12: one, and many.
  let scales: [(one: String, many: String)]
  /// Thousands of 1…999.
  let thousands: @Sendable (Int) -> String
  /// Between thousands and the rest.
  let gap: String

  var testDescription: String { variant.isEmpty ? language : "\(language), \(variant)" }

  func spell(_ number: Int) -> String {
    if number == 0 { return small(0, false) }
    var rest = number
    var parts: [String] = []
    for power in [3, 2, 1] where power <= scales.count {
      let size = power == 1 ? 1_000_000 : power == 2 ? 1_000_000_000 : 1_000_000_000_000
      let count = rest / size
      rest %= size
      guard count > 0 else { continue }
      let scale = scales[power - 1]
      parts.append(count == 1 ? scale.one : belowMillion(count, true) + " " + scale.many)
    }
    if rest > 0 { parts.append(belowMillion(rest, false)) }
    return parts.joined(separator: " ")
  }

  private func belowMillion(_ number: Int, _ isFollowed: Bool) -> String {
    let (high, low) = (number / 1000, number % 1000)
    guard high > 0 else { return small(low, isFollowed) }
    let head = thousands(high)
    return low == 0 ? head : head + gap + small(low, isFollowed)
  }

  static let all: [NumberSpeller] =
    [english("and"), english(""), dutch(""), dutch(" "), german("ß"), german("ss")]
    + [
      french(.france), french(.hyphens), french(.belgium), french(.switzerland), spanish(false), spanish(true),
      italian(),
    ]
}

// MARK: English

extension NumberSpeller {
  private static func english(_ and: String) -> NumberSpeller {
    let units =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
      .split(separator: " ").map(String.init)
    let tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ").map(String.init)
    let small: @Sendable (Int, Bool) -> String = { number, _ in
      let below = number % 100
      var words =
        below < 20 ? units[below] : tens[below / 10] + (below % 10 == 0 ? "" : "-" + units[below % 10])
      guard number >= 100 else { return words }
      if below == 0 { words = "" } else if !and.isEmpty { words = and + " " + words }
      return units[number / 100] + " hundred" + (words.isEmpty ? "" : " " + words)
    }
    return NumberSpeller(
      language: "en", variant: and.isEmpty ? "without and" : "", small: small,
      scales: ["million", "billion", "trillion"].map { ("one " + $0, $0) },
      thousands: { small($0, true) + " thousand" }, gap: " ")
  }
}

// MARK: Dutch and German

extension NumberSpeller {
  /// - Parameter gap: between thousands and hundreds.
  private static func dutch(_ gap: String) -> NumberSpeller {
    let units =
      "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"
      .split(separator: " ").map(String.init)
    let tens = "- - twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(separator: " ").map(
      String.init)
    let small: @Sendable (Int, Bool) -> String = { number, _ in
      let below = number % 100
      var words = below == 0 && number > 0 ? "" : below < 20 ? units[below] : tens[below / 10]
      // Alone it needs its accents to be no article.
      if number == 1 { words = "één" }
      if below > 20, below % 10 > 0 {
        let unit = units[below % 10]
        words = unit + (unit.last == "e" ? "ën" : "en") + words
      }
      guard number >= 100 else { return words }
      return (number < 200 ? "" : units[number / 100]) + "honderd" + words
    }
    return NumberSpeller(
      language: "nl", variant: gap.isEmpty ? "joined" : "", small: small,
      scales: ["miljoen", "miljard", "biljoen"].map { ("één " + $0, $0) },
      thousands: { ($0 == 1 ? "" : small($0, true)) + "duizend" }, gap: gap)
  }

  private static func german(_ sharp: String) -> NumberSpeller {
    let units =
      "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
      .split(separator: " ").map(String.init)
    let tens = "- - zwanzig drei\(sharp)ig vierzig fünfzig sechzig siebzig achtzig neunzig".split(separator: " ")
      .map(String.init)
    let small: @Sendable (Int, Bool) -> String = { number, isFollowed in
      let below = number % 100
      var words = below == 0 && number > 0 ? "" : below < 20 ? units[below] : tens[below / 10]
      if below > 20, below % 10 > 0 { words = (below % 10 == 1 ? "ein" : units[below % 10]) + "und" + words }
      if below == 1, isFollowed { words = "ein" }
      guard number >= 100 else { return words }
      return (number < 200 ? "ein" : units[number / 100]) + "hundert" + words
    }
    return NumberSpeller(
      language: "de", variant: sharp == "ß" ? "" : "Swiss", small: small,
      scales: [("eine Million", "Millionen"), ("eine Milliarde", "Milliarden"), ("eine Billion", "Billionen")],
      thousands: { ($0 == 1 ? "ein" : small($0, true)) + "tausend" }, gap: "")
  }
}

// MARK: French

extension NumberSpeller {
  private enum French: String {
    case france = ""
    case hyphens = "hyphens"
    case belgium = "Belgian"
    case switzerland = "Swiss"
  }

  private static func french(_ variant: French) -> NumberSpeller {
    let units =
      "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
      .split(separator: " ").map(String.init)
    let tens = "- - vingt trente quarante cinquante soixante septante quatre-vingt nonante".split(separator: " ")
      .map(String.init)
    let below: @Sendable (Int, Bool) -> String = { number, isFollowed in
      if number < 20 { return units[number] }
      let (ten, unit) = (number / 10, number % 10)
      if variant == .france || variant == .hyphens, ten == 7 || ten == 9 {
        let base = ten == 7 ? "soixante" : "quatre-vingt"
        return base + (ten == 7 && unit == 1 ? " et onze" : "-" + units[10 + unit])
      }
      if ten == 8, variant != .switzerland {
        return unit == 0 ? (isFollowed ? "quatre-vingt" : "quatre-vingts") : "quatre-vingt-" + units[unit]
      }
      let base = ten == 8 ? "huitante" : tens[ten]
      return unit == 0 ? base : base + (unit == 1 ? " et un" : "-" + units[unit])
    }
    let small: @Sendable (Int, Bool) -> String = { number, isFollowed in
      let rest = number % 100
      guard number >= 100 else { return below(rest, isFollowed) }
      let hundreds = number / 100
      let head = hundreds == 1 ? "cent" : units[hundreds] + (rest == 0 && !isFollowed ? " cents" : " cent")
      return rest == 0 ? head : head + " " + below(rest, isFollowed)
    }
    // The spelling of 1990 joins all with hyphens.
    let join: @Sendable (String) -> String = { text in
      variant == .hyphens ? String(text.map { $0 == " " ? "-" : $0 }) : text
    }
    return NumberSpeller(
      language: "fr", variant: variant.rawValue, small: { join(small($0, $1)) },
      scales: [("un million", "millions"), ("un milliard", "milliards"), ("un billion", "billions")],
      thousands: { join(($0 == 1 ? "" : small($0, true) + " ") + "mille") }, gap: variant == .hyphens ? "-" : " ")
  }
}

// MARK: Spanish

extension NumberSpeller {
  private static func spanish(_ isFeminine: Bool) -> NumberSpeller {
    let units =
      """
      cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete \
      dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete \
      veintiocho veintinueve
      """.split(separator: " ").map(String.init)
    let tens = "- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(separator: " ").map(String.init)
    let hundreds =
      "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
      .split(separator: " ").map(String.init)
    let small: @Sendable (Int, Bool) -> String = { number, isFollowed in
      if number == 100 { return "cien" }
      let below = number % 100
      var words = below < 30 ? units[below] : tens[below / 10] + (below % 10 == 0 ? "" : " y " + units[below % 10])
      if below % 10 == 1, below != 11, isFollowed || isFeminine {
        words = isFeminine ? words.dropLast() + "a" : below == 21 ? "veintiún" : words.dropLast() + ""
      }
      guard number >= 100 else { return words }
      let head =
        isFeminine
        ? hundreds[number / 100].dropLast(number < 200 ? 0 : 2) + (number < 200 ? "" : "as") : hundreds[number / 100]
      return below == 0 ? head : head + " " + words
    }
    return NumberSpeller(
      language: "es", variant: isFeminine ? "feminine" : "", small: small,
      scales: [("un millón", "millones"), ("mil millones", "mil millones"), ("un billón", "billones")],
      thousands: { ($0 == 1 ? "" : small($0, true) + " ") + "mil" }, gap: " ")
  }
}

// MARK: Italian

extension NumberSpeller {
  private static func italian() -> NumberSpeller {
    let units =
      """
      zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici \
      diciassette diciotto diciannove
      """.split(separator: " ").map(String.init)
    let tens = "- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(separator: " ")
      .map(String.init)
    let small: @Sendable (Int, Bool) -> String = { number, _ in
      let below = number % 100
      var words = below == 0 && number > 0 ? "" : below < 20 ? units[below] : tens[below / 10]
      if below > 20, below % 10 > 0 {
        if below % 10 == 1 || below % 10 == 8 { words.removeLast() }
        words += below % 10 == 3 ? "tré" : units[below % 10]
      }
      guard number >= 100 else { return words }
      var head = (number < 200 ? "" : units[number / 100]) + "cento"
      if below == 8 || below / 10 == 8 { head.removeLast() }
      return head + words
    }
    return NumberSpeller(
      language: "it", variant: "", small: small,
      scales: [("un milione", "milioni"), ("un miliardo", "miliardi"), ("un bilione", "bilioni")],
      thousands: { $0 == 1 ? "mille" : small($0, true) + "mila" }, gap: "")
  }
}
