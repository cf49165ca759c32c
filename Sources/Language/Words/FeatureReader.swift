internal import FactCheckKit

/// Finds what the checkers of words look at: names, quotations, marks.
struct FeatureReader {
  let view: TextView
  let reader: LanguageReader

  func features(of document: Document) -> TextFeatures {
    let tokens = document.tokens
    return TextFeatures(
      names: NameFinder(view: view, document: document).names(),
      quotations: QuotationFinder(tokens: tokens).quotations(),
      marks: marks(),
      isFunction: tokens.map { reader.isFunction($0) })
  }

  private static let wanted = Role.negation.bit | Role.modality.bit

  /// Words and phrases that turn a statement; of two at one place the longer.
  private func marks() -> [StatementMark] {
    var marks: [StatementMark] = []
    var i = 0
    while i < view.tokens.count {
      guard view.reach(i) & FeatureReader.wanted != 0, let mark = mark(at: i) else {
        i += 1
        continue
      }
      marks.append(mark)
      i = mark.tokens.upperBound
    }
    return marks
  }

  private func mark(at i: Int) -> StatementMark? {
    let negation = view.match(.negation, at: i)
    let modality = view.match(.modality, at: i)
    if let modality, modality.next >= negation?.next ?? 0, let code = Modality(code: modality.sense.value) {
      return StatementMark(kind: FeatureReader.kind(code), tokens: i..<modality.next)
    }
    return negation.map { StatementMark(kind: .negation, tokens: i..<$0.next) }
  }

  private static func kind(_ code: Modality) -> StatementMark.Kind {
    switch code {
    case .plan: .plan
    case .possible: .possibility
    case .report: .report
    case .denial: .denial
    }
  }
}
