internal import FactCheckKit
internal import Language

/// Counts the places of a phrase or pattern in a source, and says whether they are as many as the rule takes.
struct WordingJudge {
  let rule: WordingRule
  let claim: AnalysedClaim
  let source: SourceView

  /// Places that are shown as evidence; the reason counts them all.
  private static let mostShown = 10

  /// - Parameter finding: of the assertion, still open.
  func judge(_ finding: Finding) -> Finding {
    var finding = finding
    let entries = rule.required + rule.forbidden
    let part = finding.assertion.part
    guard entries.indices.contains(part) else { return finding }
    let isForbidden = part >= rule.required.count
    let places: [Span]
    do throws(PatternError) {
      places = try matches(of: entries[part])
    } catch {
      finding.verdict = .error
      finding.reason = error.message
      return finding
    }
    let what = describe(entries[part])
    let most = isForbidden ? rule.atMost ?? 0 : rule.atMost
    finding.evidence = places.prefix(WordingJudge.mostShown).map { Evidence(source: source.index, span: $0) }
    if let most, places.count > most {
      finding.verdict = .contradicted
      finding.reason =
        "\(what) stands there \(times(places.count)); " + (most == 0 ? "it must not" : "at most \(times(most))")
    } else if !isForbidden, places.count < rule.atLeast {
      finding.isByAbsence = true
      return lacking(finding, places.count, what)
    } else {
      finding.verdict = .supported
      finding.isByAbsence = isForbidden
      finding.reason = places.isEmpty ? "\(what) does not stand there" : "\(what) stands there \(times(places.count))"
    }
    return finding
  }

  /// The whole source was looked through, so what is not found is not there. But the claim's own words, in another language than the
  /// source's, may stand there in translation.
  private func lacking(_ finding: Finding, _ count: Int, _ what: String) -> Finding {
    var finding = finding
    let isOtherLanguage = claim.document.source.language != source.document.source.language
    if rule.isClaim, count == 0, isOtherLanguage {
      finding.reason = "the source is in another language; its words cannot be compared with these"
      return finding
    }
    finding.verdict = .contradicted
    finding.reason =
      count == 0
      ? "\(what) does not stand there"
      : "\(what) stands there \(times(count)); at least \(times(rule.atLeast))"
    return finding
  }

  // MARK: Places

  private func matches(of entry: WordingRule.Entry) throws(PatternError) -> [Span] {
    let places = try TextPattern(entry, mindsCase: rule.mindsCase).matches(in: source.document.source)
    guard let near = rule.near, !places.isEmpty else { return places }
    let others = try TextPattern(near, mindsCase: rule.mindsCase).matches(in: source.document.source)
    let marks = others.map(position)
    return places.filter { isNear(position(of: $0), marks) }
  }

  /// Where a place stands by what distances are counted in: words, or sentences.
  private func position(of span: Span) -> ClosedRange<Int> {
    let tokens = source.document.tokens
    let first = token(at: span.start)
    let last = max(first, token(at: span.end - 1))
    switch rule.distance {
    case .sentence:
      guard !tokens.isEmpty else { return 0...0 }
      let low = source.document.sentence(of: first)
      return low...max(low, source.document.sentence(of: last))
    case .words: return wordsBefore[first]...max(wordsBefore[first], wordsBefore[last])
    }
  }

  /// For each token, how many words stand before it.
  private let wordsBefore: [Int]

  init(rule: WordingRule, claim: AnalysedClaim, source: SourceView) {
    self.rule = rule
    self.claim = claim
    self.source = source
    var counts: [Int] = []
    if rule.near != nil {
      var words = 0
      for token in source.document.tokens {
        counts.append(words)
        if token.kind != .sign, token.kind != .paragraph { words += 1 }
      }
    }
    wordsBefore = counts + [counts.last ?? 0]
  }

  private func token(at offset: Int) -> Int {
    let tokens = source.document.tokens
    var (low, high) = (0, max(0, tokens.count - 1))
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// - Parameter others: in order, none within another.
  private func isNear(_ place: ClosedRange<Int>, _ others: [ClosedRange<Int>]) -> Bool {
    let most: Int
    switch rule.distance {
    case .sentence: most = 0
    case .words(let count): most = count
    }
    // The first that does not end too far before it.
    var (low, high) = (0, others.count)
    while low < high {
      let middle = (low + high) / 2
      if place.lowerBound - others[middle].upperBound > most { low = middle + 1 } else { high = middle }
    }
    return low < others.count && others[low].lowerBound - place.upperBound <= most
  }

  // MARK: Words

  private func describe(_ entry: WordingRule.Entry) -> String {
    let what = entry.isPattern ? "the pattern \(entry.text)" : "\"\(entry.text)\""
    guard let near = rule.near else { return what }
    return what + " near " + (near.isPattern ? "the pattern \(near.text)" : "\"\(near.text)\"")
  }

  private func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }
}
