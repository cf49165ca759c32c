internal import FactCheckKit
internal import Testing

/// Stretches of the calendar in words, seen from 12 September 2020, a Saturday.
@Suite struct CalendarPhraseTests {
  static let cases = [
    ("nl", "tweede helft van 2019", "2019-07-01", "2020-01-01"), ("nl", "medio 2018", "2018-05-01", "2018-09-01"),
    ("nl", "op 3 en 4 mei 2019", "2019-05-03", "2019-05-05"), ("nl", "3, 4 en 5 mei 2019", "2019-05-03", "2019-05-06"),
    ("nl", "maandagochtend", "2020-09-14", "2020-09-15"), ("nl", "op 24/10", "2020-10-24", "2020-10-25"),
    ("nl", "dinsdag na Pasen 2021", "2021-04-06", "2021-04-07"), ("nl", "12 juni 19", "2019-06-12", "2019-06-13"),
    ("nl", "paasweekend 2019", "2019-04-20", "2019-04-23"), ("nl", "zomer 2018", "2018-06-21", "2018-09-24"),
    ("de", "Anfang der 1990er Jahre", "1990-01-01", "1994-01-01"),
    ("de", "Ende der Sechzigerjahre", "1966-01-01", "1970-01-01"),
    ("de", "in den Neunzigern", "1990-01-01", "2000-01-01"), ("de", "die 80er", "1980-01-01", "1990-01-01"),
    ("de", "zweites Halbjahr 2019", "2019-07-01", "2020-01-01"), ("de", "1. Halbjahr 2020", "2020-01-01", "2020-07-01"),
    ("de", "3., 4. und 5. Mai 2019", "2019-05-03", "2019-05-06"), ("de", "vor 2010", "2010-01-01", "2011-01-01"),
    ("de", "14.10. - 16.10.2018", "2018-10-14", "2018-10-17"), ("de", "am 12.6.", "2021-06-12", "2021-06-13"),
    ("de", "Anfang der Woche", "2020-09-07", "2020-09-10"), ("de", "Tag vor Heiligabend", "2020-12-23", "2020-12-24"),
    ("de", "dritter Dienstag nach Ostern 2021", "2021-04-20", "2021-04-21"),
    ("de", "Q4 2018", "2018-10-01", "2019-01-01"), ("nl", "H1 2018", "2018-01-01", "2018-07-01"),
    ("de", "vom 20. bis 24.12.2013", "2013-12-20", "2013-12-25"), ("nl", "afgelopen nacht", "2020-09-11", "2020-09-12"),
    ("de", "Mittwoch, 16.9.", "2020-09-16", "2020-09-17"), ("de", "15. dieses Monats", "2020-09-15", "2020-09-16"),
    ("de", "2019", "2019-01-01", "2020-01-01"),
  ]

  @Test(arguments: cases) func stretch(_ language: String, _ text: String, _ from: String, _ to: String) throws {
    let read = try ReadText(language, text, published: "2020-09-12")
    #expect(read.mentions.map { read.words($0) } == [text])
    #expect(read.mentions.first?.time?.from?.description == from)
    #expect(read.mentions.first?.time?.to?.description == to)
  }

  /// Figures that a noun or a word before them makes no year, no decade and no day.
  @Test(arguments: [
    "Es gab 1950 Tote.", "Im Stall standen 1200 Kühe.", "Der 80 Jahre alte Mann sang.", "Ein 20er-Pack liegt da.",
    "Die Zahl stieg von 1200 auf 1500.", "Sie feierte am 21. Geburtstag.", "Die Miete stieg um 10.10 Euro.",
    "Er steht am 3. Platz.",
  ]) func noDate(_ text: String) throws {
    #expect(try !ReadText("de", text).mentions.contains { $0.kind == .date })
  }

  @Test func ordinalsEndNoSentence() throws {
    #expect(try ReadText("de", "Sie kam am 3. März. Er ging im 2. Jahr.").document.sentences.count == 2)
    #expect(try ReadText("de", "Er wurde 3. Dann ging er.").document.sentences.count == 2)
  }
}
