import FactCheckKit
import Testing

@testable import FactCheckHost

/// What is said of rule files that are no YAML, or YAML of a kind that is not accepted.
@Suite struct YAMLErrorTests {
  @Test(arguments: quotes + colons + layout + characters + refused)
  func theMistakeIsNamedWhereItWasMade(_ rules: RuleFileCase) { rules.check() }

  private static func syntax(_ yaml: String, _ message: String, hint: String? = nil) -> RuleFileCase {
    RuleFileCase(yaml, "yaml-syntax", message, hint: hint)
  }

  private static let quotes = [
    syntax("title: «\"Jordan\nclaims:\n  - x\n", "the quote that opens here is not closed", hint: "close it with \""),
    syntax("title: «'Jordan\nclaims:\n  - x\n", "the quote that opens here is not closed", hint: "close it with '"),
    syntax("claims:\n  - «\"35 troops\n  - \"one year\"\n", "the quote that opens here is not closed"),
    syntax("title: «\"Jordan\nclaims:\n  - claim: \"x\"\n", "the quote that opens here is not closed"),
    syntax("title: «\"Jordan\nclaims:\n  - a \\d b\n", "the quote that opens here is not closed"),
    syntax("title: «\"a\n---\nb\"\n", "the quote that opens here is not closed"),
    syntax("title: \"a «\\d b\"\n", "an escape that does not exist", hint: "\\\\"),
    syntax("title: 'it'«s here'\n", "text after the closing quote", hint: "''"),
    syntax("claims:\n  - \"35\" «troops\n", "text after the closing quote", hint: "single quotes"),
    syntax("claims: «[a, b\ntitle: x\n", "the '[' that opens here is not closed", hint: "']'"),
    syntax("claims: «[a, b\n", "the '[' that opens here is not closed"),
    syntax("claims: «[a, b", "the '[' that opens here is not closed"),
    syntax("claims: «[a,", "the '[' that opens here is not closed"),
    syntax("claims: «{", "the '{' that opens here is not closed"),
    syntax("claims: «{a: b\ntitle: x\n", "the '{' that opens here is not closed", hint: "'}'"),
    syntax("claims: «[a, b,\nclaims:\n  - x\n", "the '[' that opens here is not closed"),
    syntax("claims:\n  - [a b] «c\n", "text after the closing bracket"),
    syntax("claims: ['a' «b]\n", "unexpected 'b'", hint: "comma"),
  ]

  private static let colons = [
    syntax("title: «a: b\n", "a second ': '", hint: "quote the text: \"a: b\""),
    syntax("title: «a \"x\": b # note\n", "a second ': '", hint: "quote the text: 'a \"x\": b'"),
    syntax("title: «\"a\": b\n", "a second ': '", hint: "'\"a\": b'"),
    syntax("claims:\n  - claim: «it's: 35\n", "a second ': '", hint: "quote the text: \"it's: 35\""),
    syntax("title: a\n  «claims: b\n", "as if it went on with the text of line 1", hint: "one column"),
    syntax("claims:\n  - a\n    «id: b\n", "as if it went on with the text of line 2"),
    syntax("«factcheck 1\ntitle: x\n", "neither 'key: value' nor a list item"),
    syntax("«factcheck:1\n\n# x\ntitle: x\n", "neither 'key: value' nor a list item", hint: "a colon and a space"),
    syntax("title: x\n«claims\nlanguage: en\n", "neither 'key: value' nor a list item"),
  ]

  private static let layout = [
    syntax("claims:\n«\t- x\n", "a tab where spaces are expected", hint: "indent with spaces"),
    syntax("claims:\n  - x\n«\t- y\n", "a tab where spaces are expected"),
    syntax("title: |\n«\tx\n", "a tab where spaces are expected"),
    syntax("claims:\n  - x\n «- y\n", "a list item where a key is expected"),
    syntax("claims:\n    a: 1\n  «b: 2\n", "does not line up with the keys above it"),
    syntax("- a\n«b: c\n", "a list item is expected here"),
    syntax("title: «- x\n", "a list cannot start here"),
    syntax("title: x\n...\n«y\n", "unexpected line"),
  ]

  private static let characters = [
    syntax("title: «@home\n", "a text cannot start with '@'", hint: "quote the text: \"@home\""),
    syntax("title: «`x`\n", "a text cannot start with '`'"), syntax("title: «%x\n", "a text cannot start with '%'"),
    syntax("title: «]x\n", "a text cannot start with ']'"),
    syntax("title: «** x **\n", "a text cannot start with '*'", hint: "quote the text: \"** x **\""),
    syntax("title: «& x\n", "a text cannot start with '&'"), syntax("title: «!e!x y\n", "a text cannot start with '!'"),
    syntax("title: |«x\n  y\n", "nothing else may stand after '|'"),
    syntax("title: a«\u{1}b\n", "the control character U+0001"), syntax("title: 日本«\u{7F}\n", "U+007F"),
  ]

  private static let start = "factcheck: 1\n"
  private static let end = "\nclaims: [x]\n"
  private static let refused = [
    RuleFileCase(start + "title: «&a x" + end, "yaml-anchor", "'&a'", hint: "quotes"),
    RuleFileCase(start + "title: «*a" + end, "yaml-alias", "'*a'", hint: "quotes"),
    RuleFileCase(start + "title: «!!str x" + end, "yaml-tag", "'!!str'", hint: "quotes"),
    RuleFileCase(start + "title: «!important x" + end, "yaml-tag", "'!important'"),
    RuleFileCase(start + "title: «! x" + end, "yaml-tag", "'!'"),
    RuleFileCase(
      start + "x-a: «&a {b: c}\nclaims:\n  - claim: x\n    «<<: «*a\n", .init("yaml-anchor", "'&a'"),
      .init("yaml-merge-key", "merge keys"), .init("yaml-alias", "'*a'")),
    RuleFileCase(start + "claims: [x]\n«---\nfactcheck: 1\n", "second-document", "a second document"),
    RuleFileCase(start + "claims: [x]\n«---\n", "second-document", "a second document"),
    RuleFileCase(
      start + "«titel: x\nclaims: [x]\n«---\n: {", .init("unknown-key", "'titel'"), .init("second-document", "")),
  ]

  @Test func anUnresolvedAliasIsNotAWrongTypeAsWell() {
    RuleFileCase(
      "factcheck: 1\nglossary: «*a\nsources: «*b\nclaims:\n  - «*c\n  - {claim: x, strict: «*d, tags: «*e}\n",
      .init("yaml-alias", "'*a'"), .init("yaml-alias", "'*b'"), .init("yaml-alias", "'*c'"),
      .init("yaml-alias", "'*d'"),
      .init("yaml-alias", "'*e'")
    ).check()
  }
}
