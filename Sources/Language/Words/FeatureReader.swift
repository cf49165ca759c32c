internal import FactCheckKit

/// Finds what the checkers of words look at: names, quotations, marks.
struct FeatureReader {
  let view: TextView
  let reader: LanguageReader

  func features(of document: Document) -> TextFeatures {
    let tokens = document.tokens
    var features = TextFeatures(
      names: NameFinder(view: view, document: document).names(),
      quotations: QuotationFinder(tokens: tokens).quotations(),
      marks: marks(),
      isFunction: tokens.map { reader.isFunction($0) })
    features.content = content(of: document, features)
    features.joints = joints(of: document)
    features.starts = starts(of: document)
    return features
  }

  private func starts(of document: Document) -> [Int32] {
    zip(document.mentions, document.mentions.dropFirst()).compactMap { first, second in
      let start = first.tokens.lowerBound
      guard start > 0, first.figure != nil, first.unit == second.unit || first.unit == nil && first.thing == nil,
        view.match(.from, at: start - 1)?.next == start,
        endOfTo(first.tokens.upperBound) == second.tokens.lowerBound
      else { return nil }
      return Int32(start)
    }
  }

  private func endOfTo(_ i: Int) -> Int? {
    if let to = view.match(.to, at: i) { return to.next }
    guard let word = view.match(.modality, at: i), Modality(code: word.sense.value) == .into else { return nil }
    return word.next
  }

  private func joints(of document: Document) -> [Int32] {
    var isInMention = [Bool](repeating: false, count: document.tokens.count)
    for mention in document.mentions { for i in mention.tokens { isInMention[i] = true } }
    return document.tokens.indices.filter { !isInMention[$0] && parts($0) }.map(Int32.init)
  }

  private func parts(_ i: Int) -> Bool {
    if view.tokens[i].kind == .sign { return Clauses.isSeparator(view.tokens[i].hash) }
    guard let match = view.match(.function, at: i) else { return false }
    return FunctionWord(code: match.sense.value) == .conjunction
  }

  private func content(of document: Document, _ features: TextFeatures) -> [ContentWord] {
    let tokens = document.tokens
    var isBlocked = features.isFunction
    for mention in document.mentions {
      for i in mention.tokens where !(mention.thing?.tokens.contains(i) ?? false) { isBlocked[i] = true }
    }
    for mark in features.marks where mark.kind.isBare { for i in mark.tokens { isBlocked[i] = true } }
    // "Take part", "second round": a small word or a number counts where a phrase begins with it; and "version 5.3" is a number.
    for i in isBlocked.indices {
      if isBlocked[i] {
        isBlocked[i] = !document.senses(at: i).contains { !$0.isWeak && ($0.length > 1 || $0.origin == .separated) }
      } else if i + 1 < tokens.count, tokens[i + 1].kind == .digits, view.match(.label, at: i) != nil {
        isBlocked[i] = true
      }
    }
    var isQuoted = [Bool](repeating: false, count: tokens.count)
    for quotation in features.quotations where quotation.isLong { for i in quotation.tokens { isQuoted[i] = true } }
    return tokens.indices.compactMap { i in
      guard tokens[i].kind == .word || tokens[i].kind == .mixed, !isBlocked[i],
        tokens[i].entry < 0 || !document.senses(at: i).isEmpty
      else { return nil }
      return ContentWord(token: i, isQuoted: isQuoted[i])
    }
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
      if let kind = mark.kind { marks.append(StatementMark(kind: kind, tokens: mark.tokens)) }
      i = mark.tokens.upperBound
    }
    return marks
  }

  /// No kind: a phrase that turns nothing.
  private func mark(at i: Int) -> (kind: StatementMark.Kind?, tokens: Range<Int>)? {
    let negation = view.match(.negation, at: i)
    let modality = view.match(.modality, at: i)
    if let modality, modality.next >= negation?.next ?? 0, let code = Modality(code: modality.sense.value) {
      return (FeatureReader.kind(code), i..<modality.next)
    }
    return negation.map { (isNumber(at: $0.next) ? nil : .negation, i..<$0.next) }
  }

  /// "No. 3".
  private func isNumber(at next: Int) -> Bool {
    let digits = view.sign(next) == 0x2E ? next + 1 : next
    return digits > next && digits < view.tokens.count && view.tokens[digits].kind == .digits
  }

  private static func kind(_ code: Modality) -> StatementMark.Kind? {
    switch code {
    case .plan: .plan
    case .possible: .possibility
    case .report: .report
    case .denial: .denial
    case .emphasis, .into: nil
    case .total: .total
    case .agent: .agent
    case .done: .done
    case .current: .current
    case .former: .former
    case .versus: .versus
    case .more: .more
    case .less: .less
    case .than: .than
    }
  }
}
