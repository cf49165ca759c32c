internal import FactCheckKit

/// Lets a finding stand only where its evidence speaks of what the claim says it is about.
struct AboutFilter {
  private let subjects: [AnalysedClaim]

  /// nil where the claim states nothing.
  init?(claim: Claim, analysis: any TextAnalysis) {
    guard !claim.about.isEmpty else { return nil }
    subjects = claim.about.map { words in
      analysis.analyse(Claim(id: claim.id, text: words, language: claim.language))
    }
  }

  /// The same figure about something else settles nothing, so the finding becomes unverified and keeps its evidence as a candidate.
  func applied(to finding: Finding, in view: SourceView) -> Finding {
    guard finding.verdict == .supported || finding.verdict == .contradicted else { return finding }
    // One piece of evidence that speaks of everything is enough.
    var words = subjects.map(\.claim.text)
    for evidence in finding.evidence {
      let missing = missing(near: evidence.span, in: view.document)
      if missing.count < words.count { words = missing }
    }
    guard !words.isEmpty else { return finding }
    var finding = finding
    finding.verdict = .unverified
    let list = words.map { "'\($0)'" }.joined(separator: ", ")
    finding.reason = "the source says nothing about \(list) here; \(finding.reason)"
    return finding
  }

  /// The subjects that neither the sentence of the evidence nor one beside it speaks of.
  private func missing(near span: Span, in document: Document) -> [String] {
    let range = document.sentenceTokens(around: span, neighbours: 1)
    return subjects.filter { !speaks(of: $0.document, document, range) }.map(\.claim.text)
  }

  private func speaks(of subject: Document, _ document: Document, _ range: Range<Int>) -> Bool {
    let words = subject.contentWords
    let link = WordLink(from: subject, to: document)
    let needed = words.isEmpty ? subject.tokens.indices.filter { subject.tokens[$0].isWord } : words
    return !needed.isEmpty && needed.allSatisfy { link.matches($0, in: range) }
  }
}
