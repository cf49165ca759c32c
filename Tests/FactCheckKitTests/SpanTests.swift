import FactCheckKit
import Testing

@Suite struct SpanTests {
  private let a = Span(start: 2, end: 5)

  @Test func overlapsWhereTheyShareAByte() {
    #expect(a.overlaps(Span(start: 4, end: 9)))
    #expect(!a.overlaps(Span(start: 5, end: 9)))
    #expect(!a.overlaps(Span(start: 0, end: 2)))
  }

  @Test func containsAndJoins() {
    #expect(a.contains(Span(start: 2, end: 5)))
    #expect(!a.contains(Span(start: 1, end: 4)))
    #expect(a.union(Span(start: 7, end: 9)) == Span(start: 2, end: 9))
    #expect(a.count == 3)
  }

  @Test func ordersByStartThenEnd() {
    #expect(Span(start: 1, end: 9) < a)
    #expect(Span(start: 2, end: 4) < a)
  }

  @Test func quotesAreCutToTheText() {
    let source = SourceText(name: "s", text: "abc", language: "en")
    #expect(source.quote(Span(start: 1, end: 9)) == "bc")
    #expect(source.quote(Span(start: 7, end: 9)) == "")
    #expect(source.quote(Span(start: 2, end: 1)) == "")
  }
}
