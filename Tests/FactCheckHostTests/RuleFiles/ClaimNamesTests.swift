import FactCheckKit
import Testing

@testable import FactCheckHost

@Suite struct ClaimNamesTests {
  @Test(
    arguments: [
      ("35 troops", "35-troops"), ("one year", "one-year"), ("5–10 staff officers", "5-10-staff-officers"),
      ("  Drieëntwintig, zeker!  ", "drieëntwintig-zeker"), ("4.8 %", "4-8"), ("???", "claim"), ("", "claim"),
      ("約35人の兵士", "約35人の兵士"), ("Cafe\u{301} open", "cafe\u{301}-open"),
      (
        "a sentence that goes on and on until nobody would want it in a table any more at all",
        "a-sentence-that-goes-on-and-on-until-nobody-would-want-it-in"
      ),
      (String(repeating: "x", count: 100), String(repeating: "x", count: 60)),
    ])
  func aSlugHoldsTheWords(_ text: String, _ slug: String) {
    #expect(ClaimNames.slug(text) == slug)
  }

  @Test func equalClaimsAreNumbered() {
    var names = ClaimNames(taken: ["35-troops-2"])
    #expect((1...3).map { _ in names.name(for: "35 troops") } == ["35-troops", "35-troops-3", "35-troops-4"])
  }

  @Test func aGivenIDIsKeptFromClaimsThatComeBefore() {
    let result = read("factcheck: 1\nclaims:\n  - one year\n  - {id: one-year, claim: twelve months}\n")
    #expect(result.ruleSet?.claims.map(\.id) == ["one-year-2", "one-year"])
  }
}
