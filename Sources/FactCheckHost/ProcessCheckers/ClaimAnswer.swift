internal import FactCheckKit

/// Makes findings of what a checker answered; nothing is believed that the source does not bear out.
enum ClaimAnswer {
  /// More pieces of evidence for a claim are left out.
  static let mostEvidence = 50

  /// What is sent of a claim.
  static func json(_ claim: Claim, id: String) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(id)), .init("claim", .string(claim.text)), .init("language", .string(claim.language)),
      .init("expect", .string(claim.expect.rawValue)),
    ]
    if !claim.about.isEmpty { members.append(.init("about", .array(claim.about.map(JSONValue.string)))) }
    if !claim.tags.isEmpty { members.append(.init("tags", .array(claim.tags.map(JSONValue.string)))) }
    return .object(members)
  }

  /// - Parameter results: those that bear the claim's id.
  static func finding(_ results: [JSON], of claim: Claim, checker: String, source: SourceText, index: Int) -> Finding {
    guard let result = results.first else { return error("gave no answer for this claim", of: claim, checker: checker) }
    guard results.count == 1 else {
      return error("answered more than once for this claim", of: claim, checker: checker)
    }
    if let problem = result["error"] {
      return error(problem["message"]?.string ?? "could not check this claim", of: claim, checker: checker)
    }
    let word = result["verdict"]?.string ?? ""
    guard let verdict = Verdict(rawValue: word), verdict != .error else {
      return error("gave no verdict that there is: \(Quoted(word))", of: claim, checker: checker)
    }
    let isOpen = verdict == .unverified
    let evidence = result["evidence"]?.array ?? []
    let passages = isOpen ? result["passages"]?.array ?? [] : []
    guard isOpen || !evidence.isEmpty else {
      return error("says \(word) without evidence", of: claim, checker: checker)
    }
    var finding = Finding(
      checker: checker, verdict: verdict, assertion: assertion(claim),
      reason: result["message"]?.string.flatMap { $0.isEmpty ? nil : $0 } ?? "the checker says so")
    let items = evidence + passages
    for item in items.prefix(mostEvidence) {
      guard let span = span(of: item, in: source.readable) else {
        return error("its evidence does not match the source", of: claim, checker: checker)
      }
      finding.evidence.append(Evidence(source: index, span: span))
    }
    if items.count > mostEvidence {
      finding.notes.append("\(items.count - mostEvidence) further pieces of evidence are left out")
    }
    if case .number(let confidence)? = result["confidence"], confidence < 1, confidence >= 0 {
      finding.notes.append("confidence \(Int((confidence * 100).rounded())) %")
    }
    // Another checker's word is not kept open by one that found nothing.
    finding.isIdle = isOpen
    return finding
  }

  static func error(_ reason: String, of claim: Claim, checker: String) -> Finding {
    Finding(checker: checker, verdict: .error, assertion: assertion(claim), reason: reason)
  }

  static func unverified(_ reason: String, of claim: Claim, checker: String) -> Finding {
    Finding(checker: checker, verdict: .unverified, assertion: assertion(claim), reason: reason)
  }

  private static func assertion(_ claim: Claim) -> Assertion {
    Assertion(span: Span(start: 0, end: claim.text.utf8.count), text: claim.text, isWhole: true)
  }

  /// Within the source, between characters, and around the words that are quoted; nil where it is not.
  private static func span(of item: JSON, in bytes: [UInt8]) -> Span? {
    guard let start = item["start"]?.int, let end = item["end"]?.int, let quote = item["quote"]?.string else {
      return nil
    }
    let span = Span(start: start, end: end)
    return span.isSound(in: bytes) && bytes[start..<end].elementsEqual(quote.utf8) ? span : nil
  }
}
