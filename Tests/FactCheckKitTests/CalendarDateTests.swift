import FactCheckKit
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2020-09-12", "2020-02-29", "2000-02-29", "0001-01-01"])
  func readsDaysThatExist(_ text: String) { #expect(CalendarDate(iso: text)?.description == text) }

  @Test(arguments: ["2020-09-12T10:00:00Z", "2020-09-12 10:00"])
  func readsTheDayOfADateTime(_ text: String) {
    #expect(CalendarDate(iso: text) == CalendarDate(year: 2020, month: 9, day: 12))
  }

  @Test(arguments: [
    "2021-02-29", "1900-02-29", "2020-13-01", "2020-00-10", "2020-9-12", "2020-09-123", "20200912", "", "-020-09-12",
  ])
  func refusesEverythingElse(_ text: String) { #expect(CalendarDate(iso: text) == nil) }

  @Test func countsDaysThereAndBack() {
    #expect(CalendarDate(year: 1970, month: 1, day: 1).dayNumber == 0)
    #expect(CalendarDate(year: 2000, month: 3, day: 1).dayNumber == 11017)
    for day in stride(from: -800_000, to: 800_000, by: 997) {
      #expect(CalendarDate(dayNumber: day).dayNumber == day)
    }
  }

  @Test func knowsWeekdays() {
    #expect(CalendarDate(year: 2020, month: 9, day: 12).weekday == 6)
    #expect(CalendarDate(year: 1969, month: 12, day: 28).weekday == 7)
  }

  @Test func addsMonths() {
    let end = CalendarDate(year: 2020, month: 1, day: 31)
    #expect(end.adding(months: 1) == CalendarDate(year: 2020, month: 2, day: 29))
    #expect(end.adding(months: -1) == CalendarDate(year: 2019, month: 12, day: 31))
    #expect(end.adding(months: 12) == CalendarDate(year: 2021, month: 1, day: 31))
    #expect(end.adding(days: 1) == CalendarDate(year: 2020, month: 2, day: 1))
  }
}
