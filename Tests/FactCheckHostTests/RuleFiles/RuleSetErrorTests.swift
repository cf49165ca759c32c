import FactCheckKit
import Testing

@testable import FactCheckHost

/// What is said of rule files that are YAML but not rules.
@Suite struct RuleSetErrorTests {
  @Test(arguments: keys + claims + values + sources)
  func theMistakeIsNamedAtItsPlace(_ rules: RuleFileCase) { rules.check() }

  private static let keys = [
    RuleFileCase(
      "factcheck: 1\n«titel: x\nclaims: [x]\n", "unknown-key", "unknown key 'titel'",
      hint:
        "did you mean 'title'? accepted: factcheck, title, language, source, sources, glossary, checkers, review, claims"
    ),
    RuleFileCase(
      "factcheck: 1\n«zzz: x\nclaims: [x]\n", "unknown-key", "unknown key 'zzz'", hint: "accepted: factcheck"),
    RuleFileCase("factcheck: 1\n«Claims: [x]\n", "unknown-key", "unknown key 'Claims'", hint: "'claims'?"),
    RuleFileCase("factcheck: 1\nclaims: [x]\n«X-a: 1\n", "unknown-key", "unknown key 'X-a'"),
    RuleFileCase(
      "factcheck: 1\ntitle: a\nclaims: [x]\n«title: b\n", "duplicate-key",
      "key 'title' is given twice, on lines 2 and 4"),
    RuleFileCase(
      "factcheck: 1\nclaims:\n  - claim: x\n    id: a\n    «claim: y\n", "duplicate-key",
      "key 'claim' is given twice in claim 'a', on lines 3 and 5"),
    RuleFileCase("factcheck: 1\nclaims: [x]\nx-a: 1\n«x-a: 2\n", "duplicate-key", "'x-a' is given twice"),
    RuleFileCase("«title: x\nclaims: [x]\n", "missing-version", "which format", hint: "factcheck: 1"),
    RuleFileCase(
      "«factchek: 1\nclaims: [x]\n", "unknown-key", "unknown key 'factchek'", hint: "did you mean 'factcheck'"),
    RuleFileCase(
      "factcheck: «2\nclaims: [x]\n", "unknown-version", "unknown format version '2'", hint: "'factcheck: 1'"),
    RuleFileCase("factcheck: «'1'\nclaims: [x]\n", "wrong-type", "without quotes", hint: "factcheck: 1"),
    RuleFileCase(
      "factcheck: «[1]\nclaims: [x]\n", "wrong-type", "'factcheck' takes the number of the format, not a list"),
    RuleFileCase("factcheck:«\nclaims: [x]\n", "missing-value", "'factcheck' has no value"),
    RuleFileCase("factcheck: 1\nclaims: [x]\n? «[a]\n: b\n", "wrong-type", "a key must be text"),
    RuleFileCase("«- 35 troops\n", "wrong-type", "a rule file takes keys and values, not a list"),
    RuleFileCase("«35 troops\n", "wrong-type", "a rule file takes keys and values, not '35 troops'"),
  ]

  private static let claims = [
    RuleFileCase("«factcheck: 1\n", "no-claims", "the file has no claims"),
    RuleFileCase("factcheck: 1\n«claims: []\n", "no-claims", "the list of claims is empty"),
    RuleFileCase("factcheck: 1\n«claims:\n", "no-claims", "the list of claims is empty"),
    RuleFileCase("factcheck: 1\nclaims: «35 troops\n", "wrong-type", "'claims' takes a list, not '35 troops'"),
    RuleFileCase("factcheck: 1\nclaims:\n  «a: b\n", "wrong-type", "'claims' takes a list, not keys", hint: "- "),
    RuleFileCase("factcheck: 1\nclaims:\n  - a\n  -«\n  - b\n", "empty-claim", "claim 2 is empty"),
    RuleFileCase("factcheck: 1\nclaims: [«'  ']\n", "empty-claim", "claim 1 is empty"),
    RuleFileCase("factcheck: 1\nclaims:\n  - id: a\n    claim:«\n", "empty-claim", "claim 'a' is empty"),
    RuleFileCase("factcheck: 1\nclaims:\n  - «[a, b]\n", "wrong-type", "claim 1 takes a text"),
    RuleFileCase("factcheck: 1\nclaims:\n  - claim: «[a]\n", "wrong-type", "'claim' takes a text, not a list"),
    RuleFileCase("factcheck: 1\nclaims:\n  - «id: a\n", "missing-key", "claim 'a' has no text"),
    RuleFileCase("factcheck: 1\nclaims:\n  - «{}\n", "missing-key", "claim 1 has no text"),
    RuleFileCase(
      "factcheck: 1\nclaims:\n  - id: troops\n    «claimm: 35 troops\n", "unknown-key",
      "unknown key 'claimm' in claim 'troops'", hint: "did you mean 'claim'? accepted: claim, id"),
    RuleFileCase(
      "factcheck: 1\nclaims:\n  - «Reuters: 35 troops\n", "unknown-key", "unknown key 'Reuters' in claim 1",
      hint: "quote it if it is text: \"Reuters: 35 troops\""),
    RuleFileCase(
      "factcheck: 1\nclaims:\n  - {id: a, claim: x}\n  - {id: «a, claim: y}\n", "duplicate-id",
      "the id 'a' is given twice, on lines 3 and 4"),
    RuleFileCase("factcheck: 1\nclaims:\n  - {id: «\"a\\nb\", claim: x}\n", "bad-id", "one line"),
  ]

  private static let values = [
    RuleFileCase("factcheck: 1\ntitle: «[a]\nclaims: [x]\n", "wrong-type", "'title' takes a text, not a list"),
    RuleFileCase("factcheck: 1\ntitle:«\nclaims: [x]\n", "missing-value", "'title' has no value"),
    RuleFileCase("factcheck: 1\nlanguage: «xx\nclaims: [x]\n", "language-unknown", "'xx'", hint: "accepted: en, nl"),
    RuleFileCase("factcheck: 1\nlanguage: «en-GB\nclaims: [x]\n", "language-unknown", "'en-GB'", hint: "mean 'en'?"),
    one(
      "check: «quantitty", "unknown-checker", "'quantitty'",
      hint: "did you mean 'quantity'? accepted: duration, quantity"),
    one("expect: «true", "unknown-verdict", "'true'", hint: "accepted: supported, contradicted, unverified"),
    one("expect: «error", "unknown-verdict", "'error'"),
    one("expect: «suported", "unknown-verdict", "'suported'", hint: "did you mean 'supported'?"),
    one("severity: «warn", "unknown-severity", "'warn'", hint: "accepted: error, warning"),
    one("strict: «yes", "wrong-type", "'strict' takes true or false, not 'yes'"),
    one("strict: «'true'", "wrong-type", "'strict' takes true or false", hint: "without quotes"),
    one("strict: «[]", "wrong-type", "not a list"),
    one("tolerance: «5", "bad-tolerance", "'tolerance' takes a share, not '5'", hint: "5% or 0.05"),
    one("tolerance: «-5%", "bad-tolerance", "'-5%'"), one("tolerance: «five", "bad-tolerance", "'five'"),
    one("tolerance: «101%", "bad-tolerance", "'101%'"), one("tolerance: «5%%", "bad-tolerance", "'5%%'"),
    one("tolerance: «nan", "bad-tolerance", "'nan'"), one("tolerance: «.5", "bad-tolerance", "'.5'"),
    one("tags: «{a: b}", "wrong-type", "'tags' takes a text or a list of texts"),
    one("tags: [a, «[b]]", "wrong-type", "'tags' takes a text, not a list"),
    one("tags: «[]", "missing-value", "'tags' is an empty list"),
    one("about: «''", "missing-value", "'about' is empty"),
    one("language: «de", "language-unknown", "'de'"),
    RuleFileCase("factcheck: 1\nclaims: [x]\nglossary:\n  - «[troops]\n", "glossary-group", "at least two words"),
    RuleFileCase("factcheck: 1\nclaims: [x]\nglossary:\n  - «[a, a]\n", "glossary-group", "at least two words"),
    RuleFileCase("factcheck: 1\nclaims: [x]\nglossary:\n  - «troops\n", "wrong-type", "a list of words, not 'troops'"),
    RuleFileCase("factcheck: 1\nclaims: [x]\nglossary: «a\n", "wrong-type", "'glossary' takes a list of groups"),
    RuleFileCase("factcheck: 1\nclaims: [x]\nglossary:\n  - [a, «{}]\n", "wrong-type", "'glossary' takes a text"),
  ]

  private static let sources = [
    RuleFileCase(
      "factcheck: 1\nsource: a\n«sources: [b]\nclaims: [x]\n", "conflicting-keys", "both 'source' and 'sources'"),
    RuleFileCase("factcheck: 1\nsources: «[]\nclaims: [x]\n", "missing-value", "'sources' is an empty list"),
    RuleFileCase(
      "factcheck: 1\nsources: «a.txt\nclaims: [x]\n", "wrong-type", "'sources' takes a list", hint: "'source:'"),
    RuleFileCase("factcheck: 1\nsource: «[a]\nclaims: [x]\n", "wrong-type", "'source' takes a file"),
    RuleFileCase("factcheck: 1\nsource: «''\nclaims: [x]\n", "missing-value", "'file' is empty"),
    RuleFileCase("factcheck: 1\nsources:\n  - «language: nl\nclaims: [x]\n", "missing-key", "source 1 has no 'file'"),
    RuleFileCase(
      "factcheck: 1\nsources:\n  - a\n  - file: b\n    «publish: 2020-09-12\nclaims: [x]\n", "unknown-key",
      "unknown key 'publish' in source 2", hint: "did you mean 'published'?"),
    RuleFileCase(
      "factcheck: 1\nsource: {file: a, published: «2020-02-30}\nclaims: [x]\n", "bad-date", "'2020-02-30' is not a date"
    ),
    RuleFileCase(
      "factcheck: 1\nsource: {file: a, published: «12 September 2020}\nclaims: [x]\n", "bad-date", "is not a date",
      hint: "2020-09-12"),
  ]

  /// A case about one key of a claim.
  private static func one(_ line: String, _ code: String, _ message: String, hint: String? = nil) -> RuleFileCase {
    RuleFileCase("factcheck: 1\nclaims:\n  - claim: 35 troops\n    \(line)\n", code, message, hint: hint)
  }

  @Test(arguments: [
    ("5%", 0.05), ("5 %", 0.05), ("0.05", 0.05), ("2.5%", 0.025), ("0", 0), ("100%", 1), ("'1%'", 0.01),
  ])
  func aToleranceIsAShare(_ text: String, _ share: Double) {
    let claims = read("factcheck: 1\nclaims:\n  - {claim: x, tolerance: \(text)}\n").ruleSet?.claims
    #expect(claims?.first?.tolerance == share)
  }

  @Test func allMistakesAreToldAtOnceInTheOrderOfTheFile() {
    RuleFileCase(
      """
      factcheck: «3
      language: «xx
      «clams: []
      sources:
        - file: a.txt
          published: «yesterday
      claims:
        - id: a
          claim: «*x
          expect: «maybe
          strict: «1
        - {id: «a, claim: y}
      """, .init("unknown-version", "'3'"), .init("language-unknown", "'xx'"), .init("unknown-key", "'clams'"),
      .init("bad-date", "'yesterday'"), .init("yaml-alias", "'*x'"), .init("unknown-verdict", "'maybe'"),
      .init("wrong-type", "'strict' takes true or false, not '1'"), .init("duplicate-id", "'a'")
    ).check()
  }

  @Test func afterTwentyMistakesTheRestIsCounted() {
    let keys = (1...50).map { "zzz\($0): x\n" }.joined()
    let result = read("factcheck: 1\n\(keys)claims: []\n")
    #expect(result.ruleSet == nil)
    #expect(result.diagnostics.count == 21)
    #expect(result.diagnostics.prefix(20).map(\.place?.location.line) == Array(2...21))
    #expect(result.diagnostics.last?.code == "more-errors")
    #expect(result.diagnostics.last?.message == "and 31 more in 'rules/jordan.yaml'")
  }
}
