import FactCheckKit

/// Takes the first word of a claim that is a number and looks for it in the source: there, supported; another number before the word that
/// follows it, contradicted.
struct NumberStub: Checker {
  static let about = CheckerDescription(name: "number", summary: "", examples: [])

  func assertions(in claim: AnalysedClaim) -> [Assertion] {
    let document = claim.document
    return document.tokens.indices.filter { Int(document.text($0)) != nil }.map { i in
      let last = min(i + 1, document.tokens.count - 1)
      let span = document.tokens[i].span.union(document.tokens[last].span)
      return Assertion(span: span, text: document.text(span), mention: i)
    }
  }

  func judge(_ assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> Finding {
    let words = assertion.text.split(separator: " ").map(String.init)
    let document = source.document
    var finding = Finding(
      checker: Self.about.name, verdict: .unverified, assertion: assertion, reason: "no \(words[1])")
    for i in document.tokens.indices.dropLast() where document.text(i + 1) == words[1] {
      guard Int(document.text(i)) != nil else { continue }
      let same = document.text(i) == words[0]
      let span = document.tokens[i].span.union(document.tokens[i + 1].span)
      finding.evidence = [Evidence(source: source.index, span: span)]
      finding.verdict = same ? .supported : .contradicted
      finding.reason = same ? "\(words[0]) = \(words[0])" : "\(words[0]) is not \(document.text(i))"
      if same { break }
    }
    return finding
  }
}

/// Fails wherever a claim says "crash", and gives evidence that is not there wherever it says "lie".
struct FaultyStub: Checker {
  static let about = CheckerDescription(name: "faulty", summary: "", examples: [])

  func assertions(in claim: AnalysedClaim) -> [Assertion] {
    guard claim.claim.text.contains("crash") || claim.claim.text.contains("lie") else { return [] }
    return [Assertion(span: Span(start: 0, end: claim.claim.text.utf8.count), text: claim.claim.text)]
  }

  func judge(_ assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> Finding {
    let lies = claim.claim.text.contains("lie")
    return Finding(
      checker: Self.about.name, verdict: lies ? .supported : .error, assertion: assertion, reason: "it broke",
      evidence: lies ? [Evidence(source: source.index, span: Span(start: 0, end: 1_000_000))] : [])
  }
}
