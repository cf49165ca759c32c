import FactCheckKit
import Testing

@testable import Language

/// Phrases and regular expressions: what they find, marked with « and », and what is wrong with them.
@Suite struct TextPatternTests {
  private func marked(_ text: String, _ entry: WordingRule.Entry, mindsCase: Bool = false) throws -> String {
    let source = SourceText(name: "s", text: text, language: "en")
    let spans = try TextPattern(entry, mindsCase: mindsCase).matches(in: source)
    var result = ""
    var position = 0
    for span in spans {
      result += source.quote(Span(start: position, end: span.start)) + "«" + source.quote(span) + "»"
      position = span.end
    }
    return result + source.quote(Span(start: position, end: source.bytes.count))
  }

  @Test(arguments: [
    ("no libraries", "There are «No  Libraries» here.", false),
    ("no libraries", "«no\nlibraries», no librarians", false),
    ("art", "Party art-house: «art»", false),
    ("art", "Part, party, arts", false),
    ("straße", "Die «STRASSE», die «Straße» und «strasse»", false),
    ("cafe\u{301}", "un «caf\u{E9}» et un «CAF\u{C9}», pas un cafe", false),
    ("όσος", "«ΌΣΟΣ»", false),
    ("Apple", "«Apple» and apple", true),
    ("l'an dernier", "C'était «l’an dernier».", false),
    ("wor\u{AD}ding", "the «wording», the «wor\u{AD}ding»", false),
    ("bibliothe*", "«bibliotheek», «bibliotheken», mediatheek", false),
    ("*heim", "«Mannheim», «heim», heimlich", false),
    ("© 2020", "«© 2020», ©2020", false),
    ("$ 5", "«$ 5» and $ 50", false),
    ("* a", "«* a», b * ab", false),
  ])
  func phrases(_ phrase: String, _ text: String, mindsCase: Bool) throws {
    let plain = text.filter { $0 != "«" && $0 != "»" }
    let found = try marked(plain, WordingRule.Entry(phrase), mindsCase: mindsCase)
    // The phrase with an art-house in it: a hyphen ends a word.
    #expect(found == (phrase == "art" ? text.replacing("art-house", with: "«art»-house") : text))
  }

  @Test(arguments: [
    (#"\d{4}"#, "«2020», 12 and «1234»5"),
    (#"\b\d{2,3}\b"#, "«20» «120» 1200 1"),
    ("colou?r", "«color» «COLOUR» coloor"),
    ("cat|cattle", "«cattle» «cat»s"),
    ("a.*b|a", "«a» «a» «a»"),
    ("a.*b|a", "«a a a b» «a»"),
    ("[A-Z]{2}-[0-9]+", "«ab-12» «AB-1», a-1"),
    ("[^a-z ]+", "ab«12»c«--»d"),
    ("[]x]", "a«]»«x»"),
    ("^ab$", "«ab»\n«ab»\nabc"),
    (#"\w+ \w+"#, "«a b» «c d» e"),
    ("(?:ab)+", "«abab»a«ab»"),
    (#"\$\s?\d+([.,]\d+)*"#, "«$ 1,250.50», «$5» and $"),
    ("(a*)*b", "«aaab» c"),
    ("é", "caf«é» caf«e\u{301}» cafe"),
    ("日.", "«日本»語"),
  ])
  func patterns(_ pattern: String, _ text: String) throws {
    let plain = text.filter { $0 != "«" && $0 != "»" }
    #expect(try marked(plain, WordingRule.Entry(pattern, isPattern: true)) == text)
  }

  @Test(arguments: [
    ("(ab", 0, "not closed"), ("ab)", 2, "closes no group"), ("[ab", 0, "not closed"), ("*a", 0, "nothing before"),
    ("a**", 2, "repeated"), ("a+?", 2, "repeated"), ("a{3,2}", 1, "no count"), ("a{5000}", 1, "no count"),
    (#"a\"#, 1, "backslash"), (#"(a)\1"#, 3, "not known"), (#"\p{L}"#, 0, "not known"), ("a(?=b)", 1, "look ahead"),
    ("(?i)a", 0, "look ahead"), ("[z-a]", 3, "no range"), ("a*", 0, "nothing at all"), ("a|", 0, "nothing at all"),
    (#"\b"#, 0, "nothing at all"), ("^*", 1, "nothing to repeat"), ("", 0, "nothing at all"),
    ("((((a{100}){100}){100}){100})", 0, "too large"), ("((((){1000}){1000}){1000})a", 0, "too large"),
    (String(repeating: "(", count: 1000), 50, "nested too deep"), (String(repeating: "a", count: 3000), 0, "longer"),
  ])
  func mistakes(_ pattern: String, _ offset: Int, _ message: String) {
    #expect {
      _ = try TextPattern(WordingRule.Entry(pattern, isPattern: true))
    } throws: { error in
      guard let error = error as? PatternError else { return false }
      return error.offset == offset && error.message.contains(message)
    }
  }

  @Test func whatTakesOthersForeverEnds() throws {
    let text = String(repeating: "a", count: 20_000)
    let hard = "(a|aa|a*)*" + String(repeating: "a?", count: 50) + "b"
    #expect(try marked(text, WordingRule.Entry(hard, isPattern: true)) == text)
    #expect(try marked(text, WordingRule.Entry("a.*b|a", isPattern: true)).count == 60_000)
  }
}
