import FactCheckKit
import Testing

@testable import FactCheckHost

/// `text:` in claims: what is read, and what is said where it is wrong.
@Suite struct WordingRuleTests {
  private static let start = "factcheck: 1\nclaims:\n  - claim: x\n    id: a\n"

  private func wording(_ text: String) -> WordingRule? { read(Self.start + text).ruleSet?.claims[0].wording }

  @Test func everyKeyIsRead() throws {
    let rule = try #require(
      wording(
        """
            text:
              require: [not advice, {pattern: 'BR-\\d+'}]
              forbid: very
              near: {pattern: bank|broker}
              within: 5
              at-least: 2
              at-most: 3
              case: true

        """))
    var expected = WordingRule(
      required: [WordingRule.Entry("not advice"), WordingRule.Entry(#"BR-\d+"#, isPattern: true)],
      forbidden: [WordingRule.Entry("very")])
    expected.near = WordingRule.Entry("bank|broker", isPattern: true)
    expected.distance = .words(5)
    expected.atLeast = 2
    expected.atMost = 3
    expected.mindsCase = true
    #expect(rule == expected)
  }

  @Test func nearMeansTenWordsUnlessSaid() {
    #expect(wording("    text: {forbid: a, near: b}\n")?.distance == .words(10))
    #expect(wording("    text: {forbid: a, near: b, within: sentence}\n")?.distance == .sentence)
    #expect(wording("    tags: [b]\n") == nil)
  }

  @Test(arguments: mistakes)
  func theMistakeIsNamedAtItsPlace(_ rules: RuleFileCase) { rules.check() }

  private static let mistakes = [
    RuleFileCase(start + "    text: «very\n", "wrong-type", "'text' takes", hint: "forbid"),
    RuleFileCase(start + "    text: «{}\n", "missing-key", "neither 'require' nor 'forbid'"),
    RuleFileCase(start + "    text: {«forbit: a}\n", "unknown-key", "'forbit'", hint: "'forbid'"),
    RuleFileCase(start + "    text: {forbid: «[]}\n", "missing-value", "empty list"),
    RuleFileCase(start + "    text: {forbid: [a, «'']}\n", "missing-value", "'forbid' is empty"),
    RuleFileCase(start + "    text: {forbid: [«[a]]}\n", "wrong-type", "phrases"),
    RuleFileCase(start + "    text: {forbid: «{}}\n", "missing-key", "no 'pattern'"),
    RuleFileCase(start + "    text: {forbid: {«patern: a}}\n", "unknown-key", "'patern'", hint: "'pattern'"),
    RuleFileCase(
      start + "    text:\n      forbid:\n        pattern: ab«(c\n", "bad-pattern", "not closed", hint: "add ')'"),
    RuleFileCase(
      start + "    text: {forbid: {pattern: «'ab(c'}}\n", "bad-pattern", "not closed (after 2 characters)"),
    RuleFileCase(start + "    text: {near: b, forbid: a, within: «0}\n", "bad-count", "not '0'", hint: "sentence"),
    RuleFileCase(start + "    text: {forbid: a, «within: 2}\n", "missing-key", "needs 'near'"),
    RuleFileCase(start + "    text: {forbid: a, «at-least: 2}\n", "missing-key", "needs 'require'"),
    RuleFileCase(
      start + "    text: {require: a, at-least: 3, «at-most: 2}\n", "bad-count", "less than", hint: "never met"),
    RuleFileCase(start + "    text: {forbid: a, at-most: «many}\n", "bad-count", "not 'many'"),
    RuleFileCase(start + "    «check: quantity\n    text: {forbid: a}\n", "conflicting-keys", "asks 'quantity'"),
    RuleFileCase(start + "    «about: b\n    text: {forbid: a}\n", "conflicting-keys", "'about'", hint: "near"),
  ]
}
