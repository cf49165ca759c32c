internal import FactCheckKit
internal import Testing

/// Phrases at which recognisers commonly fail: the words, what they say, and nothing besides.
@Suite struct AwkwardPhrasesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var language: String
    var text: String
    var kind: Mention.Kind
    var low: Double?
    var high: Double?
    var approximate: Bool
    var vague: Bool
    var unit: String?
    var period: String?
    var words: String
    var testDescription: String { "\(language): \(text)" }

    init(
      _ language: String, _ text: String, _ kind: Mention.Kind, _ low: Double?, _ high: Double?,
      approximate: Bool = false, vague: Bool = false, unit: String? = nil, period: String? = nil, words: String? = nil
    ) {
      self.language = language
      self.text = text
      self.kind = kind
      self.low = low
      self.high = high
      self.approximate = approximate
      self.vague = vague
      self.unit = unit
      self.period = period
      self.words = words ?? text
    }
  }

  static let cases = [
    Case("nl", "zevenhonderdduizend", .number, 700_000, 700_000),
    Case("nl", "twaalfhonderd", .number, 1200, 1200),
    Case("nl", "vijf tot tien", .number, 5, 10),
    Case("nl", "5–10 stafofficieren", .count, 5, 10),
    Case("nl", "5-10 stafofficieren", .count, 5, 10),
    Case("nl", "tientallen", .number, 20, 99, vague: true),
    Case("nl", "honderden", .number, 200, 999, vague: true),
    Case("en", "dozens of", .number, 24, 99, vague: true),
    Case("en", "hundreds of thousands", .number, 100_000, 999_999, vague: true),
    Case("nl", "een dozijn", .number, 12, 12),
    Case("en", "half a dozen", .number, 6, 6),
    Case("en", "two dozen", .number, 24, 24),
    Case("nl", "anderhalf miljoen", .number, 1_500_000, 1_500_000),
    Case("en", "half a million", .number, 500_000, 500_000),
    Case("nl", "3,5 miljard", .number, 3_500_000_000, 3_500_000_000),
    Case("nl", "1,2 biljoen", .number, 1_200_000_000_000, 1_200_000_000_000),
    Case("nl", "één militair", .count, 1, 1),
    Case("nl", "een van de drie", .number, 0.3333333333333333, 0.3333333333333333, unit: "portion"),
    Case("nl", "driekwart", .number, 0.75, 0.75, unit: "portion"),
    Case("nl", "de helft", .number, 0.5, 0.5, unit: "portion"),
    Case("nl", "een paar honderd", .number, 200, 999, vague: true),
    Case("nl", "1.250", .number, 1250, 1250),
    Case("nl", "1 250", .number, 1250, 1250),
    Case("nl", "1.25", .number, 1.25, 1.25),
    Case("nl", "ruim 200", .number, 200, 220, approximate: true),
    Case("nl", "bijna 300", .number, 270, 300, approximate: true),
    Case("nl", "hooguit 40", .number, nil, 40),
    Case("nl", "circa 50", .number, 50, 50, approximate: true),
    Case("en", "more than 100", .number, 100, nil),
    Case("nl", "vijf\u{AD}en\u{AD}dertig", .number, 35, 35),
    Case("nl", "ongeveer een jaar", .duration, 1, 1, approximate: true, unit: "year"),
    Case("nl", "anderhalf jaar", .duration, 1.5, 1.5, unit: "year"),
    Case("nl", "anderhalve maand", .duration, 1.5, 1.5, unit: "month"),
    Case("nl", "een decennium", .duration, 1, 1, unit: "decade"),
    Case("nl", "tientallen jaren", .duration, 20, 99, vague: true, unit: "year"),
    Case("nl", "een half jaar", .duration, 0.5, 0.5, unit: "year"),
    Case("nl", "drie kwartier", .duration, 45, 45, unit: "minute"),
    Case("nl", "een week of twee", .duration, 2, 2, approximate: true, unit: "week"),
    Case("nl", "twee tot drie weken", .duration, 2, 3, unit: "week"),
    Case("en", "5-10 years", .duration, 5, 10, unit: "year"),
    Case("en", "a decade", .duration, 1, 1, unit: "decade"),
    Case("en", "a fortnight", .duration, 2, 2, unit: "week"),
    Case("nl", "€ 1,2 mln", .money, 1_200_000, 1_200_000, unit: "EUR"),
    Case("nl", "$ 5 mld", .money, 5_000_000_000, 5_000_000_000, unit: "dollar"),
    Case("en", "€1.2m", .money, 1_200_000, 1_200_000, unit: "EUR"),
    Case("en", "1.5bn euros", .money, 1_500_000_000, 1_500_000_000, unit: "EUR"),
    Case("nl", "tussen 10 en 20 miljoen euro", .money, 10_000_000, 20_000_000, unit: "EUR"),
    Case("en", "two and three quarters", .number, 2.75, 2.75),
    Case("en", "a trillionth", .number, 1e-12, 1e-12, unit: "portion"),
    Case("en", "5\"", .measure, 5, 5, unit: "inch"),
    Case("en", "5''", .measure, 5, 5, unit: "inch"),
    Case("en", "6'2\"", .measure, 6.166666666666667, 6.166666666666667, unit: "foot"),
    Case("en", "2 yds 7 feet", .measure, 4.333333333333334, 4.333333333333334, unit: "yard"),
    Case("en", "an hour and a half", .duration, 1.5, 1.5, unit: "hour"),
    Case("nl", "anderhalf uur", .duration, 1.5, 1.5, unit: "hour"),
    Case("nl", "2½ jaar", .duration, 2.5, 2.5, unit: "year"),
    Case("nl", "een kwartier", .duration, 15, 15, unit: "minute"),
    Case("nl", "half uur", .duration, 0.5, 0.5, unit: "hour"),
    Case("nl", "een half uur", .duration, 0.5, 0.5, unit: "hour"),
    Case("nl", "ettelijke jaren", .duration, 3, 9, vague: true, unit: "year"),
    Case("nl", "een 13-jarige jongen", .age, 13, 13, unit: "year", words: "13-jarige"),
    Case("nl", "een 13 jarige jongen", .age, 13, 13, unit: "year", words: "13 jarige"),
    Case("nl", "dertienjarige", .age, 13, 13, unit: "year"),
    Case("en", "aged 52", .age, 52, 52, unit: "year"),
    Case("en", "52 years of age", .age, 52, 52, unit: "year"),
    Case("nl", "een man van 37", .age, 37, 37, unit: "year", words: "37"),
    Case("nl", "op 52-jarige leeftijd", .age, 52, 52, unit: "year", words: "52-jarige"),
    Case("en", "a 37-year-old man", .age, 37, 37, unit: "year", words: "37-year-old"),
    Case("en", "5 dollars and 20 cents", .money, 5.2, 5.2, unit: "dollar"),
    Case("nl", "5 euro en 20 cent", .money, 5.2, 5.2, unit: "EUR"),
    Case("nl", "vijf euro vijftig", .money, 5.5, 5.5, unit: "EUR"),
    Case("en", ">= 3", .number, 3, nil),
    Case("en", "from 5 to 10", .number, 5, 10),
    Case("en", "5 percentage points", .percent, 5, 5, unit: "percentage point"),
    Case("nl", "0,5 procentpunt", .percent, 0.5, 0.5, unit: "percentage point"),
    Case("en", "US$ 5 million", .money, 5_000_000, 5_000_000, unit: "USD"),
    Case("en", "half an hour", .duration, 0.5, 0.5, unit: "hour"),
    Case("en", "a quarter of a mile", .measure, 0.25, 0.25, unit: "mile"),
    Case("nl", "maandelijks", .frequency, nil, nil, period: "P1M"),
    Case("nl", "dagelijks", .frequency, nil, nil, period: "P1D"),
    Case("en", "twice a week", .frequency, 2, 2, period: "P1W"),
    Case("en", "every two days", .frequency, nil, nil, period: "P2D"),
    Case("nl", "elke dag", .frequency, nil, nil, period: "P1D"),
    Case("nl", "om de twee weken", .frequency, nil, nil, period: "P2W"),
    Case("nl", "3 keer per maand", .frequency, 3, 3, period: "P1M"),
    Case("en", "every month", .frequency, nil, nil, period: "P1M"),
    Case("en", "every Monday", .frequency, nil, nil, period: "P1W"),
    Case("nl", "tweemaal daags", .frequency, 2, 2, period: "P1D"),
    Case("en", "several times a day", .frequency, 3, 9, vague: true, period: "P1D"),
    Case("en", "40 hours a week", .duration, 40, 40, unit: "hour", words: "40 hours"),
    Case("en", "12 cases per 100,000 inhabitants", .count, 12, 12, words: "12 cases"),
    Case("en", "one in five", .number, 0.2, 0.2, unit: "portion"),
    Case("nl", "een op de vijf", .number, 0.2, 0.2, unit: "portion"),
    Case("en", "a third man was shot", .ordinal, 3, 3, words: "third"),
    Case("en", "the 1997 match", .number, 1997, 1997, words: "1997"),
    Case("en", "more than 10 but less than 20 soldiers", .count, 10, 20),
    Case("en", "$10-$20", .money, 10, 20, unit: "dollar"),
    Case("nl", "20 tot 30 km", .measure, 20, 30, unit: "kilometre"),
    Case("en", "10 km to 20 km", .measure, 10, 20, unit: "kilometre"),
    Case("nl", "500 m tot 1 km", .measure, 0.5, 1, unit: "kilometre"),
    Case("en", "several hundred people", .count, 300, 999, vague: true),
    Case("en", "a few thousand soldiers", .count, 2000, 9999, vague: true),
    Case("nl", "een paar duizend mensen", .count, 2000, 9999, vague: true),
    Case("nl", "tweeënhalf miljoen", .number, 2_500_000, 2_500_000),
    Case("de", "zweieinhalb Millionen", .number, 2_500_000, 2_500_000),
    Case("de", "dreieinhalbtausend", .number, 3500, 3500),
    Case("de", "eine Viertelmillion", .number, 250_000, 250_000),
    Case("nl", "negentienvierentachtig", .number, 1984, 1984),
    Case("nl", "enkele tientallen agenten", .count, 20, 99, vague: true),
    Case("nl", "enkele duizenden", .number, 2000, 9999, vague: true),
    Case("nl", "een kleine honderd huizen", .count, 90, 100, approximate: true),
    Case("nl", "een man of tien", .number, 10, 10, approximate: true),
    Case("nl", "een halfjaar", .duration, 0.5, 0.5, unit: "year"),
    Case("nl", "een jaar en een kwart jaar", .duration, 1.25, 1.25, unit: "year"),
    Case("nl", "3u", .duration, 3, 3, unit: "hour"),
    Case("de", "eine Dreiviertelstunde", .duration, 45, 45, unit: "minute"),
    Case("de", "viertel Liter", .measure, 0.25, 0.25, unit: "litre"),
    Case("de", "ein vierprozentiger Anstieg", .percent, 4, 4, unit: "percent", words: "vierprozentiger"),
    Case("nl", "2,5 %-punt", .percent, 2.5, 2.5, unit: "percentage point"),
    Case("nl", "een vijfkoppig gezin", .number, 5, 5, words: "vijfkoppig"),
    Case("de", "die beiden Städte", .count, 2, 2, words: "beiden Städte"),
    Case("de", "im 3. Stock", .ordinal, 3, 3, words: "3."),
    Case("de", "Der 2. Weltkrieg endete.", .ordinal, 2, 2, words: "2."),
    Case("nl", "5000 Tsjechische kronen", .money, 5000, 5000, unit: "CZK"),
    Case("de", "18- bis 24-Jährige", .age, 18, 24, unit: "year"),
    Case("nl", "12- tot 14-jarigen", .age, 12, 14, unit: "year"),
    Case("de", "zwei- bis dreitägige Reise", .duration, 2, 3, unit: "day", words: "zwei- bis dreitägige"),
    Case("en", "1.2M followers", .count, 1_200_000, 1_200_000),
    Case("en", "3.5%", .percent, 3.5, 3.5, unit: "percent"),
    Case("nl", "drie op de tien", .number, 0.3, 0.3, unit: "portion"),
    Case("en", "two thirds of the voters", .count, 0.6666666666666666, 0.6666666666666666, unit: "portion"),
    Case("nl", "twee derde van de kiezers", .count, 0.6666666666666666, 0.6666666666666666, unit: "portion"),
    Case("en", "40% of the voters", .percent, 40, 40, unit: "percent", words: "40%"),
    Case("en", "every other Friday", .frequency, nil, nil, period: "P2W"),
    Case("en", "every 15 minutes", .frequency, nil, nil, period: "PT15M"),
    Case("nl", "elke twee jaar", .frequency, nil, nil, period: "P2Y"),
    Case("en", "once every four years", .frequency, 1, 1, period: "P4Y"),
    Case("nl", "eenmaal per jaar", .frequency, 1, 1, period: "P1Y"),
    Case("nl", "driemaandelijks", .frequency, nil, nil, period: "P3M"),
    Case("en", ".08", .number, 0.08, 0.08),
    Case("nl", ",77", .number, 0.77, 0.77),
    Case("en", "3000K", .number, 3_000_000, 3_000_000),
    Case("en", "1e10", .number, 10_000_000_000, 10_000_000_000),
    Case("en", "6.23x10^-4", .number, 0.0006230000000000001, 0.0006230000000000001),
    Case("en", "12,34,567.89", .number, 1234567.89, 1234567.89),
    Case("en", "GBP3.01", .money, 3.01, 3.01, unit: "GBP"),
    Case("en", "-$5", .money, -5, -5, unit: "dollar"),
    Case("en", "a hundredth", .number, 0.01, 0.01, unit: "portion"),
    Case("en", "one hundred and three quarters", .number, 100.75, 100.75),
    Case("en", "322 hundred", .number, 32_200, 32_200),
    Case("en", "all week", .duration, 1, 1, unit: "week"),
    Case("nl", "de hele maand", .duration, 1, 1, unit: "month", words: "hele maand"),
    Case("en", "two additional minutes", .duration, 2, 2, unit: "minute"),
    Case("en", "five eighths", .number, 0.625, 0.625, unit: "portion"),
    Case("nl", "twee uur en drie kwartier", .duration, 2.75, 2.75, unit: "hour"),
    Case("en", "2 hours ten", .duration, 2.1666666666666665, 2.1666666666666665, unit: "hour"),
    Case("nl", "1 meter 80", .measure, 1.8, 1.8, unit: "metre"),
    Case("en", "between the 40 and 50", .number, 40, 50),
    Case("en", "few hours", .duration, 2, 9, vague: true, unit: "hour"),
    Case("nl", "een aantal dagen", .duration, 2, 9, vague: true, unit: "day"),
    Case("nl", "een man van 37 jaar", .age, 37, 37, unit: "year", words: "37 jaar"),
    Case("en", "aged between 18 and 25", .age, 18, 25, unit: "year"),
    Case("nl", "op de leeftijd van 52", .age, 52, 52, unit: "year", words: "leeftijd van 52"),
    Case("nl", "een jaar of tien", .duration, 10, 10, approximate: true, unit: "year"),
    Case("en", "a week or two", .duration, 1, 2, unit: "week"),
    Case("nl", "honderd m2", .measure, 100, 100, unit: "square metre"),
    Case("en", "10 per cent", .percent, 10, 10, unit: "percent"),
    Case("nl", "vanaf 10 dollars tot 20 dollars", .money, 10, 20, unit: "dollar"),
  ]

  @Test(arguments: cases) func reads(_ item: Case) throws {
    let text = try ReadText(item.language, item.text)
    let mention = try #require(text.mentions.first)
    #expect(text.mentions.count == 1)
    #expect(text.words(mention) == item.words)
    #expect(mention.kind == item.kind)
    #expect(isClose(mention.figure?.low, item.low) && isClose(mention.figure?.high, item.high))
    #expect(mention.figure?.approximate ?? false == item.approximate)
    #expect(mention.figure?.vague ?? false == item.vague)
    #expect(text.unit(mention) == item.unit)
    #expect(mention.period?.description == item.period)
  }

  private func isClose(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) <= 1e-9 * max(1e-6, abs(a), abs(b))
  }

  @Test(arguments: [
    ("nl", "het werd 2-1"),
    ("nl", "F-35"),
    ("nl", "een militair"),
    ("nl", "MH17"),
  ]) func readsNothing(_ language: String, _ text: String) throws {
    let text = try ReadText(language, text)
    #expect(text.mentions.map { text.words($0) } == [])
  }

  @Test(arguments: [
    ("nl", "12-06-2024", Mention.Kind.date),
    ("nl", "begin 2025", Mention.Kind.date),
    ("nl", "eind maart", Mention.Kind.date),
    ("nl", "de jaren tachtig", Mention.Kind.date),
    ("nl", "sinds 1 januari", Mention.Kind.date),
    ("en", "at about 19:30 BST", Mention.Kind.time),
    ("nl", "rond 19.30 uur", Mention.Kind.time),
  ]) func readsTime(_ language: String, _ text: String, _ kind: Mention.Kind) throws {
    #expect(try ReadText(language, text).mentions.map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("The mission will last two years", "two years", Mention.Kind.duration),
    ("It did not last three days", "three days", .duration), ("It won't last an hour", "an hour", .duration),
    ("The work is expected to last several months", "several months", .duration),
    ("over the last two years", "over the last two years", .date), ("He was there last week", "last week", .date),
    ("They said last year that it was over", "last year", .date),
    ("Two nickels were found", "Two nickels", .money),
  ]) func aVerbBeginsNoDate(_ text: String, _ words: String, _ kind: Mention.Kind) throws {
    let text = try ReadText("en", text)
    #expect(text.mentions.map { text.words($0) } == [words])
    #expect(text.mentions.map(\.kind) == [kind])
  }
}
