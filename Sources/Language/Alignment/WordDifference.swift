internal import FactCheckKit

/// Which words of a quotation are not those of the source, in words: "some" for "none".
struct WordDifference {
  let text: String

  init(_ quote: QuotedWords, _ tokens: Range<Int>, _ source: Document) {
    let theirs = tokens.filter { source.tokens[$0].kind != .sign && source.tokens[$0].kind != .paragraph }
    let keys = theirs.map { QuotedWords.key(source, $0) }
    let common = LongestCommon.positions(quote.keys, keys)
    var parts: [String] = []
    var (i, j, k) = (0, 0, 0)
    let own = quote.keys
    while i < own.count || j < keys.count {
      var said: [String] = []
      var has: [String] = []
      let next = k < common.count ? common[k] : keys.count
      let key: UInt64? = k < common.count ? keys[next] : nil
      while i < own.count, own[i] != key {
        said.append(quote.document.text(quote.words[i]))
        i += 1
      }
      while j < next {
        has.append(source.text(theirs[j]))
        j += 1
      }
      if !said.isEmpty || !has.isEmpty { parts.append(WordDifference.part(said, has)) }
      i += 1
      j += 1
      k += 1
    }
    text = parts.prefix(4).joined(separator: ", ")
  }

  private static func part(_ said: [String], _ has: [String]) -> String {
    let (own, other) = (said.joined(separator: " "), has.joined(separator: " "))
    if own.isEmpty { return "\"\(other)\" left out" }
    return other.isEmpty ? "\"\(own)\" put in" : "\"\(own)\" for \"\(other)\""
  }
}
