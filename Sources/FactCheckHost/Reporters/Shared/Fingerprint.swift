internal import FactCheckKit

/// Names what is said of a claim, so that the same outcome has the same name in the next run.
///
/// It holds the rule file's name, the claim's id and words, its verdict, and the words of the evidence: no line, no message and no
/// folder, all of which change without anything having changed.
struct Fingerprints {
  private var seen: [String: Int] = [:]
  private let places: EvidencePlaces

  init(places: EvidencePlaces) { self.places = places }

  /// Unique within a report: claims that agree in everything get a number.
  mutating func next(_ result: ClaimResult) -> String {
    let name = Fingerprints.name(of: result, places: places)
    let count = seen[name, default: 0] + 1
    seen[name] = count
    return count == 1 ? name : "\(name)-\(count)"
  }

  /// - Returns: 32 hexadecimal digits.
  private static func name(of result: ClaimResult, places: EvidencePlaces) -> String {
    let claim = result.claim
    let file = claim.place.map { Path.components($0.file).last ?? "" } ?? ""
    var parts = ["1", file, claim.id, TerminalText.plain(claim.text), result.verdict.rawValue]
    for finding in result.findings where finding.verdict == result.verdict {
      parts += finding.evidence.map { TerminalText.plain(places.quote($0) ?? "") }
    }
    return String(SHA256.hex(parts.joined(separator: "\n")).prefix(32))
  }
}
