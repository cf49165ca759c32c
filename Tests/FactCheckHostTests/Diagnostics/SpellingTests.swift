import Testing

@testable import FactCheckHost

@Suite struct SpellingTests {
  private let keys = ["claim", "id", "language", "check", "strict"]

  @Test(
    arguments: [
      ("claimm", "claim"), ("calim", "claim"), ("CLAIM", "claim"), ("langauge", "language"), ("lang", nil),
      ("di", "id"),
      ("x", nil), ("", nil), ("chek", "check"), ("zzzzz", nil), ("ab", nil),
    ])
  func whatWasMeantIsFound(_ word: String, _ meant: String?) {
    #expect(Spelling.nearest(to: word, in: keys) == meant)
  }

  @Test func theNearestComesFirst() {
    #expect(
      Spelling.ranked("jordan.yaml", ["mali.yaml", "jordans.yml", "jordn.yaml"]) == ["jordn.yaml", "jordans.yml"])
  }

  @Test func veryLongWordsAreNotCompared() {
    #expect(Spelling.nearest(to: String(repeating: "x", count: 1_000_000), in: keys) == nil)
  }
}
