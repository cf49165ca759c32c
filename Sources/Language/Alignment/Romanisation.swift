/// How a name sounds, whatever system wrote it in Latin letters: Poetin, Poutine, Putin; al-Quraishi, al-Qurashi.
///
/// The letter groups are those of the romanisations that European newspapers use side by side; they belong to no one language.
enum Romanisation {
  /// Letter groups and what they are read as, the longest first. Upper case stands for sounds of several letters.
  private static let groups: [([UInt8], [UInt8])] = [
    ("dzsch", "J"), ("tsch", "S"), ("dsch", "J"), ("sch", "S"), ("tch", "S"), ("tsj", "S"), ("dzh", "J"), ("shch", "S"),
    ("sh", "S"), ("sj", "S"), ("zh", "S"), ("zj", "S"), ("ch", "S"), ("kh", "k"), ("gh", "g"), ("dj", "J"), ("th", "t"),
    ("dh", "d"), ("ph", "f"),
    ("ts", "z"), ("tz", "z"), ("ck", "k"), ("qu", "ku"), ("oe", "u"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("ie", "i"), ("ij", "i"), ("iy", "i"), ("yy", "i"), ("ei", "ai"), ("ey", "ai"), ("aa", "a"), ("ii", "i"),
    ("uu", "u"), ("ks", "x"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }.sorted { $0.0.count > $1.0.count }

  /// The groups by their first letter, a…z.
  private static let groupsByLetter: [[([UInt8], [UInt8])]] = (0x61...0x7A).map { letter in
    groups.filter { $0.0[0] == letter }
  }

  private static let singles: [UInt8: UInt8] = [
    0x71: 0x6B, 0x77: 0x76, 0x66: 0x76, 0x79: 0x69, 0x6A: 0x69, 0x73: 0x7A,
  ]

  /// Both ways that a name may be read: "ch" is a hiss in Chekhov and a k in Chroesjtsjov.
  static func sounds(_ folded: ArraySlice<UInt8>) -> [[UInt8]] {
    let first = sound(folded, hardening: false)
    guard zip(folded, folded.dropFirst()).contains(where: { $0 == 0x63 && $1 == 0x68 }) else { return [first] }
    return [first, sound(folded, hardening: true)]
  }

  /// - Parameters:
  ///   - folded: lower case without diacritics.
  ///   - hardening: reads "ch" as a k.
  private static func sound(_ folded: ArraySlice<UInt8>, hardening: Bool) -> [UInt8] {
    var sound: [UInt8] = []
    var i = folded.startIndex
    while i < folded.endIndex {
      if hardening, folded[i...].starts(with: [0x63, 0x68]) {
        add(0x6B, to: &sound)
        i += 2
      } else if let group = group(at: i, in: folded) {
        for byte in group.1 { add(byte == 0x66 ? 0x76 : byte, to: &sound) }
        i += group.0.count
      } else {
        single(folded, i, &sound)
        i += 1
      }
    }
    if sound.count > 4, sound.last == 0x65 { sound.removeLast() }
    return sound
  }

  private static func group(at i: Int, in folded: ArraySlice<UInt8>) -> ([UInt8], [UInt8])? {
    guard folded[i] >= 0x61, folded[i] <= 0x7A else { return nil }
    return groupsByLetter[Int(folded[i] - 0x61)].first { folded[i...].starts(with: $0.0) }
  }

  private static func single(_ folded: ArraySlice<UInt8>, _ i: Int, _ sound: inout [UInt8]) {
    let byte = folded[i]
    if byte == 0x68, i > folded.startIndex { return }  // h between other sounds is hardly heard
    if byte == 0x63 {
      let next = i + 1 < folded.endIndex ? folded[i + 1] : 0
      add(next == 0x65 || next == 0x69 || next == 0x79 ? 0x7A : 0x6B, to: &sound)
    } else {
      add(singles[byte] ?? byte, to: &sound)
    }
  }

  /// Doubled sounds count once.
  private static func add(_ byte: UInt8, to sound: inout [UInt8]) {
    if sound.last != byte { sound.append(byte) }
  }

  /// The sounds that are no vowels, behind the first sound.
  static func skeleton(_ sound: [UInt8]) -> [UInt8] {
    var skeleton: [UInt8] = [sound.first.map { isVowel($0) ? 0x61 : $0 } ?? 0]
    for byte in sound.dropFirst() where !isVowel(byte) { skeleton.append(byte) }
    return skeleton
  }

  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  /// Whether two names, folded, are probably one name in two spellings.
  static func areVariants(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    guard min(a.count, b.count) >= 4 else { return false }
    return sounds(a).contains { x in sounds(b).contains { y in areVariants(sounding: x, y) } }
  }

  private static func areVariants(sounding x: [UInt8], _ y: [UInt8]) -> Bool {
    guard x.first.map(isVowel) == y.first.map(isVowel), skeleton(x) == skeleton(y) else { return false }
    if x == y { return true }
    let length = min(x.count, y.count)
    guard length >= 5, skeleton(x).count >= 3 else { return false }
    return vowelDistance(x, y) <= (length >= 6 ? 2 : 1)
  }

  /// Changes of vowels between two sounds of one skeleton; vowels far from each other (a, i) count double.
  private static func vowelDistance(_ x: [UInt8], _ y: [UInt8]) -> Int {
    let (a, b) = (gaps(x), gaps(y))
    guard a.count == b.count else { return .max }
    return zip(a, b).reduce(0) { sum, pair in
      if pair.0 == pair.1 { return sum }
      if pair.0.count != pair.1.count { return sum + max(1, abs(pair.0.count - pair.1.count)) }
      return sum + zip(pair.0, pair.1).reduce(0) { $0 + cost($1.0, $1.1) }
    }
  }

  private static func cost(_ a: UInt8, _ b: UInt8) -> Int {
    if a == b { return 0 }
    switch (min(a, b), max(a, b)) {
    case (0x65, 0x69), (0x6F, 0x75), (0x61, 0x65), (0x65, 0x6F): return 1
    default: return 3
    }
  }

  /// The vowels between the consonants.
  private static func gaps(_ sound: [UInt8]) -> [[UInt8]] {
    var gaps: [[UInt8]] = [[]]
    for byte in sound {
      if isVowel(byte) { gaps[gaps.count - 1].append(byte) } else { gaps.append([]) }
    }
    return gaps
  }
}
