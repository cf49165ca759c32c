internal import FactCheckKit
internal import Language
internal import Testing

/// Every whole number that is spelled is read back as itself.
@Suite struct NumberRoundTripTests {
  /// All below 10,000, and larger ones of every scale.
  private static let numbers: [Int] = {
    var numbers = Array(0..<10_000)
    let scales = [1000, 1_000_000, 1_000_000_000, 1_000_000_000_000]
    for scale in scales {
      for count in [1, 2, 10, 11, 21, 35, 80, 99, 100, 101, 235, 600, 999] {
        for rest in [0, 1, 45, 600, 12_345, 999_999] where rest < scale { numbers.append(count * scale + rest) }
      }
    }
    return numbers
  }()

  /// Articles in most places, so that alone they are no number.
  private static let articles: [String: [Int]] = ["nl": [1], "fr": [1], "es": [1], "it": [1]]

  @Test(arguments: NumberSpeller.all) func readsBack(_ speller: NumberSpeller) throws {
    let numbers = NumberRoundTripTests.numbers.filter {
      // Of each further spelling a part is enough.
      (speller.variant.isEmpty || $0 < 1000 || $0.isMultiple(of: 13))
        && !(NumberRoundTripTests.articles[speller.language] ?? []).contains($0)
        && (speller.language != "es" || !($0 / 1_000_000_000 > 1 && $0 < 1_000_000_000_000))
    }
    let words = numbers.map { speller.spell($0) }
    // A paragraph each, so that none joins its neighbour.
    let read = try ReadText(speller.language, words.joined(separator: "\n\n"), isScan: true)
    var missed: [String] = []
    var mentions = read.mentions[...]
    var start = 0
    for (number, word) in zip(numbers, words) {
      let own = mentions.prefix { $0.span.start < start + word.utf8.count }
      mentions = mentions.dropFirst(own.count)
      if own.count != 1 || own.first?.figure?.value != Double(number) || own.first?.span.count != word.utf8.count {
        missed.append("\(word) (\(number)): \(own.map { "\(read.words($0)) \($0.kind) \($0.figure?.low ?? -1)" })")
      }
      start += word.utf8.count + 2
    }
    #expect(missed.isEmpty, "\(missed.count) of \(numbers.count): \(missed.prefix(12).joined(separator: "; "))")
  }

  /// The same number in the ways that texts write it.
  @Test(arguments: [
    ("nl", 35, ["vijfendertig", "vijf-en-dertig", "vijf en dertig", "vijf\u{AD}en\u{AD}dertig"]),
    ("nl", 22, ["tweeëntwintig", "tweeentwintig", "twee-en-twintig", "tweee\u{308}ntwintig"]),
    ("nl", 1235, ["twaalfhonderdvijfendertig", "duizend tweehonderdvijfendertig", "duizendtweehonderdvijfendertig"]),
    ("de", 35, ["fünfunddreißig", "fuenfunddreissig", "fünf\u{AD}und\u{AD}dreißig", "FÜNFUNDDREISSIG"]),
    ("de", 1900, ["neunzehnhundert", "eintausendneunhundert", "tausendneunhundert"]),
    ("en", 135, ["one hundred and thirty-five", "one hundred thirty five", "a hundred and thirty-five"]),
    ("fr", 97, ["quatre-vingt-dix-sept", "nonante-sept", "quatre vingt dix sept"]),
    ("fr", 71, ["soixante et onze", "soixante-et-onze", "septante et un"]),
    ("it", 21, ["ventuno", "ventun", "ventuna"]), ("it", 2003, ["duemilatré", "duemilatre", "due mila tre"]),
    ("es", 16, ["dieciséis", "dieciseis", "diez y seis"]), ("es", 200, ["doscientos", "doscientas"]),
  ]) func spellings(_ language: String, _ number: Int, _ spellings: [String]) throws {
    for spelling in spellings {
      let read = try ReadText(language, spelling)
      #expect(read.mentions.map { read.words($0) } == [spelling], "\(spelling)")
      #expect(read.mentions.first?.figure?.value == Double(number), "\(spelling)")
    }
  }
}
