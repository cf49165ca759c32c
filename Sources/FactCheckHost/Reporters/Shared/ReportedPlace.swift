internal import FactCheckKit

/// Where a report points for a claim: at the words of a source that decide it, else at the claim in its rule file.
struct ReportedPlace: Hashable {
  var file: String
  var start: Location
  /// One past the last column.
  var end: Location

  /// nil where neither stands in a file, as for claims and sources that come over standard input.
  init?(_ result: ClaimResult, places: EvidencePlaces) {
    let isSettled = result.verdict == .supported || result.verdict == .contradicted
    let deciding = result.findings.first { $0.verdict == result.verdict }
    if isSettled, let evidence = deciding?.evidence.first, let name = places.source(of: evidence)?.name,
      ReportedPlace.isFile(name)
    {
      file = name
      (start, end) = places.locations(of: evidence)
      return
    }
    guard let rule = ReportedPlace(ruleOf: result.claim) else { return nil }
    self = rule
  }

  /// The claim in its rule file.
  init?(ruleOf claim: Claim) {
    guard let place = claim.place, ReportedPlace.isFile(place.file) else { return nil }
    file = place.file
    start = place.location
    let text = claim.text.split(separator: "\n").first ?? ""
    end = Location(line: start.line, column: start.column + max(1, text.unicodeScalars.count))
  }

  private static func isFile(_ name: String) -> Bool { name != Path.standardStream && !name.hasPrefix("<") }

  /// A reference that tools resolve against the folder they run in.
  var uri: String {
    let path = Path.normalised(file)
    return (path.hasPrefix("/") ? "file://" : "") + ReportedPlace.escaped(path)
  }

  /// All but the unreserved characters escaped (RFC 3986, section 2.3), and slashes kept.
  static func escaped(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
