internal import FactCheckKit

/// What of a text survives translation: names and other words as they stand, their first letters, their meanings, figures and times.
struct FeatureExtractor {
  let document: Document

  struct Feature {
    var key: UInt64
    /// How much a match says, before its rarity is looked at.
    var weight: Double
  }

  /// The features of one content word, the strongest first; only one of them counts for the word.
  func features(of token: Int) -> [Feature] {
    let word = document.tokens[token]
    guard word.kind == .word || word.kind == .mixed else { return [] }
    var features: [Feature] = []
    features.reserveCapacity(8)
    let length = Int(word.end - word.start)
    if isContent(token) {
      if length >= 4 || word.flags.contains(.capital) || word.kind == .mixed {
        features.append(Feature(key: key(word.hash, 1), weight: word.flags.contains(.capital) ? 1 : 0.8))
      }
      if length >= 6, let stem = stem(token) { features.append(Feature(key: key(stem, 2), weight: 0.6)) }
    }
    for sense in document.senses(at: token) {
      features.append(Feature(key: key(UInt64(sense.concept.index), 3), weight: sense.isWeak ? 0.4 : 0.8))
      var parent = document.concepts.parent(of: sense.concept)
      var weight = 0.4
      while let here = parent, weight > 0.15, !sense.isWeak {
        features.append(Feature(key: key(UInt64(here.index), 3), weight: weight))
        parent = document.concepts.parent(of: here)
        weight /= 2
      }
    }
    features.sort { $0.weight > $1.weight }
    return features
  }

  /// The features of a figure or time: its value in base units, so that 85 mph and 137 km/h come near each other.
  func features(of mention: Mention) -> [Feature] {
    if let figure = mention.figure, let value = figure.low ?? figure.high {
      let factor = mention.unit.flatMap { document.units[$0].factor } ?? 1
      return [Feature(key: key((value * factor).bitPattern, 4), weight: 1)]
    }
    guard let time = mention.time else { return [] }
    var features: [Feature] = []
    if let month = time.month { features.append(Feature(key: key(UInt64(month), 5), weight: 0.8)) }
    if let weekday = time.weekday { features.append(Feature(key: key(UInt64(weekday), 6), weight: 0.8)) }
    if let year = time.year { features.append(Feature(key: key(UInt64(max(0, year)), 7), weight: 1)) }
    if let minute = time.minuteOfDay { features.append(Feature(key: key(UInt64(minute), 8), weight: 1)) }
    return features
  }

  /// That a figure or time of its kind stands here, whatever its value: what remains of a figure that may be wrong.
  func kind(of mention: Mention) -> Feature? {
    if let unit = mention.unit {
      let name = document.units[unit].dimension
      return Feature(key: key(name.utf8.reduce(Fold.seed) { Fold.mix($0, $1) }, 9), weight: 0.35)
    }
    guard let time = mention.time else { return nil }
    let code: UInt64 =
      time.minuteOfDay != nil ? 1 : time.weekday != nil ? 2 : time.month != nil ? 3 : time.year != nil ? 4 : 5
    return Feature(key: key(code, 10), weight: 0.35)
  }

  /// How a name sounds: the same for its spellings in other languages. Only looked up, never part of a sentence's rank.
  func sounds(_ token: Int) -> [UInt64] {
    let sound = document.folded.sound(token)
    return [sound.first, sound.second].compactMap { $0 == 0 ? nil : key(UInt64($0), 11) }
  }

  /// "Merkels" as "Merkel".
  func withoutGenitive(_ token: Int) -> UInt64? {
    let folded = document.folded[token]
    guard folded.count > 3, folded.last == 0x73 else { return nil }
    return key(folded.dropLast().reduce(Fold.seed) { Fold.mix($0, $1) }, 1)
  }

  func isContent(_ token: Int) -> Bool {
    let word = document.tokens[token]
    if word.entry < 0 || !document.senses(at: token).isEmpty { return true }
    // A small word with a capital is one only in a name; at the start of a sentence everything has one.
    return word.flags.contains(.capital) && !word.flags.contains(.sentenceStart) && word.end - word.start > 1
  }

  private func key(_ value: UInt64, _ kind: UInt64) -> UInt64 {
    (value &* 0x9E37_79B9_7F4A_7C15) ^ kind &* 0xD6E8_FEB8_6659_FD93
  }

  /// The hash of the first five letters, folded: cognates share them.
  private func stem(_ token: Int) -> UInt64? {
    let folded = document.folded[token]
    guard folded.count >= 5 else { return nil }
    return folded.prefix(5).reduce(Fold.seed) { Fold.mix($0, $1) }
  }

  /// The index of a source.
  func index() -> EvidenceIndex {
    var features: [(key: UInt64, sentence: UInt32)] = []
    for (position, sentence) in document.sentences.enumerated() {
      for token in sentence {
        for feature in self.features(of: token) { features.append((feature.key, UInt32(position))) }
      }
    }
    for mention in document.mentions {
      let sentence = UInt32(document.sentence(of: mention.tokens.lowerBound))
      for feature in self.features(of: mention) { features.append((feature.key, sentence)) }
      if let kind = kind(of: mention) { features.append((kind.key, sentence)) }
    }
    for name in document.features.names {
      for word in name.words {
        for sound in sounds(word) { features.append((sound, UInt32(document.sentence(of: word)))) }
      }
    }
    return EvidenceIndex(features, sentenceCount: document.sentences.count)
  }
}
