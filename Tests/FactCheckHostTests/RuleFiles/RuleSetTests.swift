import FactCheckKit
import Testing

@testable import FactCheckHost

/// What well-formed rule files say.
@Suite struct RuleSetTests {
  private let full = MarkedText(
    """
    # the whole format
    factcheck: 1
    title: "Dutch deployment to Jordan"
    language: en
    x-owner: {team: desk, since: [2020, 2021]}
    sources:
      - file: «../seeds/jordan.txt
        language: nl
        published: 2020-09-12
      - «/srv/other.txt
      - «'-'
    glossary:
      - [troops, militairen]
      - [staff, "staf", stafofficieren]
    claims:
      - «35 troops
      - id: officers
        claim: «5–10 staff officers
        language: nl
        about: Baghdad
        check: quantity
        expect: supported
        strict: true
        tolerance: 5%
        severity: warning
        tags: [deployment, iraq]
        x-note: free
      - claim: «>
          one year
          in all
        about: [Baghdad, Iraq]
        expect: contradicted

    """)

  @Test func theWholeFormatIsRead() throws {
    let result = read(full.bytes)
    #expect(result.diagnostics == [])
    let set = try #require(result.ruleSet)
    #expect(set.file == "rules/jordan.yaml")
    #expect(set.title == "Dutch deployment to Jordan")
    #expect(set.language == "en")
    #expect(set.glossary == [["troops", "militairen"], ["staff", "staf", "stafofficieren"]])
    #expect(set.sources.map(\.file) == ["../seeds/jordan.txt", "/srv/other.txt", "-"])
    #expect(set.sources.map(\.path) == ["seeds/jordan.txt", "/srv/other.txt", "-"])
    #expect(set.sources.map(\.language) == ["nl", nil, nil])
    #expect(set.sources.map(\.published) == [CalendarDate(year: 2020, month: 9, day: 12), nil, nil])
    #expect(set.claims.map(\.text) == ["35 troops", "5–10 staff officers", "one year in all"])
    #expect(set.claims.map(\.id) == ["35-troops", "officers", "one-year-in-all"])
    let places = set.sources.map(\.place) + set.claims.map(\.place)
    #expect(places.map { $0?.location } == full.places)
    #expect(places.allSatisfy { $0?.file == "rules/jordan.yaml" })
  }

  @Test func theLongFormOfAClaimIsRead() throws {
    let claims = try #require(read(full.bytes).ruleSet).claims
    #expect(claims[1].language == "nl")
    #expect(claims[1].about == ["Baghdad"])
    #expect(claims[1].check == "quantity")
    #expect(claims[1].expect == .supported)
    #expect(claims[1].expectIsStated)
    #expect(claims[1].strict)
    #expect(claims[1].tolerance == 0.05)
    #expect(claims[1].severity == .warning)
    #expect(claims[1].tags == ["deployment", "iraq"])
    #expect(claims[2].about == ["Baghdad", "Iraq"])
    #expect(claims[2].expect == .contradicted)
  }

  @Test func theShortFormHasTheDefaults() throws {
    let claim = try #require(read(full.bytes).ruleSet?.claims.first)
    #expect(claim.language == "")
    #expect(claim.about == [])
    #expect(claim.check == nil)
    #expect(claim.expect == .supported)
    #expect(!claim.expectIsStated)
    #expect(!claim.strict)
    #expect(claim.tolerance == nil)
    #expect(claim.severity == .error)
    #expect(claim.tags == [])
  }

  @Test(arguments: [
    "no", "12:30", "1_000", "35", "5.0", "null", "~", "0x1F", "2020-09-12", "true", "on", "1e3", "a:b", "C#",
  ])
  func aPlainTextStaysWhatWasWritten(_ text: String) {
    let result = read(
      "factcheck: 1\ntitle: \(text)\nclaims:\n  - \(text)\n  - {id: \(text), claim: x, tags: [\(text)]}\n")
    #expect(result.diagnostics == [])
    #expect(result.ruleSet?.title == text)
    #expect(result.ruleSet?.claims.map(\.text) == [text, "x"])
    #expect(result.ruleSet?.claims.last?.id == text)
    #expect(result.ruleSet?.claims.last?.tags == [text])
  }

  @Test(
    arguments: [
      ("source: a.txt", "a.txt", "rules/a.txt"), ("source: {file: ./b/../a.txt}", "./b/../a.txt", "rules/a.txt"),
      ("source: '-'", "-", "-"), ("sources: ['../../a b.txt']", "../../a b.txt", "../a b.txt"),
      ("source: {file: /x/../y.txt, language: nl, published: 2020-09-12T10:00:00Z}", "/x/../y.txt", "/x/../y.txt"),
    ])
  func sourcesAreSeenFromTheFolderOfTheRuleFile(_ yaml: String, _ file: String, _ path: String) {
    let result = read("factcheck: 1\n\(yaml)\nclaims: [x]\n")
    #expect(result.diagnostics == [])
    #expect(result.ruleSet?.sources.map(\.file) == [file])
    #expect(result.ruleSet?.sources.map(\.path) == [path])
  }

  @Test(arguments: ["\u{FEFF}", "---\n", "%YAML 1.2\n---\n", "# ünïcödé\n\n", "\u{FEFF}# x\n---\n"])
  func whatMayStandBeforeTheRules(_ start: String) {
    let text = start + "factcheck: 1\nclaims:\n  - 35 troops\n"
    let result = read(text)
    #expect(result.diagnostics == [])
    #expect(result.ruleSet?.claims.count == 1)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasSuffix("- 35 troops") }
    #expect(result.ruleSet?.claims.first?.place?.location.line == line.map { $0 + 1 })
  }

  @Test func aByteOrderMarkTakesNoColumn() {
    let result = read("\u{FEFF}{factcheck: 1, claims: [x]}")
    #expect(result.ruleSet?.claims.first?.place?.location == Location(line: 1, column: 25))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func linesEndInThreeWays(_ end: String) {
    let result = read(["factcheck: 1", "claims:", "  - one", "  - two", ""].joined(separator: end))
    #expect(result.ruleSet?.claims.map(\.place?.location.line) == [3, 4])
    #expect(result.ruleSet?.claims.map(\.text) == ["one", "two"])
  }

  @Test func aLineSeparatorIsNoLineToAnEditor() {
    let result = read("factcheck: 1\ntitle: 'a\u{2028}b'\nclaims: [x]\n")
    #expect(result.ruleSet?.claims.first?.place?.location == Location(line: 3, column: 10))
  }
}
