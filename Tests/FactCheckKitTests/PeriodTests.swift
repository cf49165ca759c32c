internal import FactCheckKit
internal import Testing

@Suite struct PeriodTests {
  @Test(arguments: ["P1D", "P2W", "P6M", "P1Y", "PT6H", "PT15M", "PT30S"]) func readsWhatItWrites(_ text: String) {
    #expect(Period(text)?.description == text)
  }

  @Test(arguments: ["", "P", "1M", "P0D", "P1", "PT1D", "P1H", "P1X", "P99999999999999999999D", "P-1D", "PT"])
  func refuses(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test func quartersAreMonths() {
    #expect(Period(1, .quarter).description == "P3M")
    #expect(Period(2, .decade).description == "P20Y")
  }
}
