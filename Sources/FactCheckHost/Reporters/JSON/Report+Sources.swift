public import FactCheckKit

extension Report {
  /// Reads the sources of a report that was read again, as far as they still hold the words that it quotes.
  ///
  /// - Returns: the names of those that do not.
  public mutating func readSources() -> [String] {
    var quotes: [Int: [(Span, String)]] = [:]
    for (evidence, recorded) in recorded {
      quotes[evidence.source, default: []].append((evidence.span, recorded.quote))
    }
    var missing: [String] = []
    for i in sources.indices {
      let bytes = sources[i].name.hasPrefix("<") ? [] : (try? SourceBytes.read(sources[i].name, limit: 64 << 20)) ?? []
      let holds = (quotes[i] ?? []).allSatisfy { span, quote in
        span.end <= bytes.count && bytes[span.start..<span.end].elementsEqual(quote.utf8)
      }
      guard holds, !bytes.isEmpty else {
        missing.append(sources[i].name)
        continue
      }
      sources[i].bytes = bytes
      if sources[i].language.isEmpty { sources[i].language = AnalysisProvider.standard.guess(bytes) ?? "" }
    }
    return missing
  }
}
