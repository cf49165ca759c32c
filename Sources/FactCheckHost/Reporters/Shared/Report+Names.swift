internal import FactCheckKit

extension Report {
  /// The results with their fingerprints, in order.
  func fingerprinted(_ places: EvidencePlaces) -> [(result: ClaimResult, fingerprint: String)] {
    var fingerprints = Fingerprints(places: places)
    return claims.map { ($0, fingerprints.next($0)) }
  }

  /// `3 claims: 2 supported, 1 contradicted`.
  var counts: String {
    let counts = Verdict.allCases.filter { count($0) > 0 }.map { verdict in
      "\(count(verdict)) \(verdict.rawValue)" + (verdict == .error && count(verdict) > 1 ? "s" : "")
    }
    let total = "\(claims.count) claim" + (claims.count == 1 ? "" : "s")
    return counts.isEmpty ? total : total + ": " + counts.joined(separator: ", ")
  }

  /// How many claims fail the run.
  var failures: Int { claims.count { !$0.passed && $0.claim.severity == .error } }
}
