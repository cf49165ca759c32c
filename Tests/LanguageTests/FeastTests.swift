internal import FactCheckKit
internal import Testing

/// Feasts that move, by their rules: of the church, of other calendars, of a weekday of the year.
@Suite struct FeastTests {
  static let cases = [
    ("de", "Ostern 2021", "2021-04-04"), ("nl", "tweede pinksterdag 2022", "2022-06-06"),
    ("de", "erster Advent 2021", "2021-11-28"), ("de", "2. Advent 2021", "2021-12-05"),
    ("de", "4. Advent 2022", "2022-12-18"), ("nl", "derde advent 2023", "2023-12-17"),
    ("de", "Buß- und Bettag 2022", "2022-11-16"), ("de", "Totensonntag 2023", "2023-11-26"),
    ("de", "Volkstrauertag 2024", "2024-11-17"), ("de", "2. Weihnachtstag 2019", "2019-12-26"),
    ("nl", "koningsdag 2019", "2019-04-27"), ("nl", "koningsdag 2025", "2025-04-26"),
    ("nl", "suikerfeest 2022", "2022-05-02"), ("de", "Opferfest 2021", "2021-07-20"),
    ("de", "Islamisches Neujahr 2019", "2019-08-31"), ("nl", "chinees nieuwjaar 2022", "2022-02-01"),
    ("de", "Chinesisches Neujahr 2024", "2024-02-10"), ("nl", "divali 2021", "2021-11-04"),
    ("de", "Diwali 2022", "2022-10-24"), ("de", "Holi 2023", "2023-03-08"), ("nl", "holi-feest 2021", "2021-03-29"),
    ("de", "Vaisakhi 2022", "2022-04-14"), ("de", "Jom Kippur 2021", "2021-09-16"),
    ("nl", "orthodox pasen 2023", "2023-04-16"), ("de", "Orthodoxer Karfreitag 2022", "2022-04-22"),
    ("en", "Chinese New Year 2023", "2023-01-22"), ("en", "Dragon Boat Festival 2022", "2022-06-03"),
    ("en", "Mid-Autumn Festival 2021", "2021-09-21"), ("en", "Diwali 2020", "2020-11-14"),
    ("en", "Holi 2022", "2022-03-18"), ("fr", "fête des lanternes 2020", "2020-02-08"),
    ("fr", "Diwali 2021", "2021-11-04"), ("es", "año nuevo chino 2019", "2019-02-05"),
    ("es", "Holi 2023", "2023-03-08"),
  ]

  @Test(arguments: cases) func feast(_ language: String, _ text: String, _ day: String) throws {
    let read = try ReadText(language, text)
    #expect(read.mentions.map { read.words($0) } == [text])
    #expect(read.mentions.first?.time?.from?.description == day)
  }

  @Test func aMonthOfAnotherCalendarEndsWhereTheNextBegins() throws {
    let time = try ReadText("de", "Ramadan 2021").mentions.first?.time
    #expect(time?.from?.description == "2021-04-13")
    #expect(time?.to?.description == "2021-05-13")
  }

  @Test func anotherEasterIsNotItsSecondDay() throws {
    let read = try ReadText("de", "Die zweiten Ostern in Folge.")
    #expect(read.mentions.filter { $0.kind == .date }.map { read.words($0) } == ["Ostern"])
  }

  @Test(arguments: ["The lanterns hung on the boat.", "A dragon boat race in the moonlight."])
  func aPartOfAFeastsNameIsNoFeast(_ text: String) throws {
    #expect(try ReadText("en", text).mentions.filter { $0.kind == .date }.isEmpty)
  }

  @Test func christmasOfAnotherCalendarIsNotOurs() throws {
    #expect(try ReadText("de", "Das koptische Weihnachten 2020.").mentions.isEmpty)
  }
}
