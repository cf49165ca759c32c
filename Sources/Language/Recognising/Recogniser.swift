internal import FactCheckKit

/// Finds the mentions of a tokenised text, left to right, the longest at each place.
struct Recogniser {
  private let view: TextView
  private let figures: FigureReader

  init(view: TextView, lexicon: Lexicon?) {
    self.view = view
    let classes = WordClasses(tokens: view.tokens, bytes: view.bytes, lexicon: lexicon)
    figures = FigureReader(view: view, things: ThingReader(view: view, lexicon: classes))
  }

  func mentions() -> [Mention] {
    var mentions: [Mention] = []
    var i = 0
    while i < view.tokens.count {
      guard mayBegin(at: i), let mention = figures.read(at: i) else {
        i += 1
        continue
      }
      mentions.append(mention)
      i = max(i + 1, mention.tokens.upperBound)
    }
    return mentions
  }

  @inline(__always)
  private func mayBegin(at i: Int) -> Bool {
    let token = view.tokens[i]
    if token.kind == .digits || token.entry == Vocabulary.joinedCandidate { return true }
    guard token.entry >= 0 else { return false }
    return view.vocabulary.entries[Int(token.entry)].reach & FigureReader.starts != 0
  }
}
