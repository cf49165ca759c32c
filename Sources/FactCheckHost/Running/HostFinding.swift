internal import FactCheckKit

/// Findings that no checker makes: that a claim could not be checked, or that nothing in it can be.
enum HostFinding {
  /// Stands where a checker's name stands.
  static let name = "factcheck"

  static func error(_ problem: Diagnostic, claim: Claim) -> Finding {
    var reason = problem.message
    // Where a source is bad says more than that it is; where the rule file names it, the claim's own place does.
    if let place = problem.place, place.file != claim.place?.file {
      reason = "\(place.file):\(place.location.line):\(place.location.column): \(reason)"
    }
    return of(claim, .error, reason)
  }

  static func nothingToCheck(_ claim: Claim) -> Finding { of(claim, .unverified, "no checker found anything to check") }

  /// The figures agree, but the evidence says nothing of what the claim says happens.
  static func missingPredicate(_ word: String, claim: Claim) -> Finding {
    of(claim, .unverified, "the source's sentence has nothing that means \"\(word)\"")
  }

  static func unchecked(_ words: [String], claim: Claim) -> Finding {
    let list = words.map { "'\($0)'" }.joined(separator: ", ")
    return of(claim, .unverified, "strict: nothing bears out \(list)")
  }

  private static func of(_ claim: Claim, _ verdict: Verdict, _ reason: String) -> Finding {
    Finding(
      checker: name, verdict: verdict,
      assertion: Assertion(span: Span(start: 0, end: claim.text.utf8.count), text: claim.text), reason: reason)
  }
}
