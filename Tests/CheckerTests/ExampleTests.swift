internal import ArithmeticChecker
internal import DurationChecker
internal import FactCheckKit
internal import Language
internal import NameChecker
internal import QuantityChecker
internal import QuoteChecker
internal import StatementChecker
internal import Testing
internal import TextChecker
internal import TimeChecker

/// Every example of every checker, as it stands and again behind characters of several bytes, which shift all offsets.
@Suite struct ExampleTests {
  static let checkers: [any Checker.Type] = [
    QuantityChecker.self, DurationChecker.self, TimeChecker.self, NameChecker.self, QuoteChecker.self,
    StatementChecker.self, ArithmeticChecker.self, TextChecker.self,
  ]

  static let cases: [ExampleCase] = checkers.flatMap { checker in
    checker.about.examples.flatMap { example in
      ["", "Élan 🙂 naïef – ça va. "].map { ExampleCase(checker: checker, example: example, prefix: $0) }
    }
  }

  @Test(arguments: cases) func example(_ item: ExampleCase) throws {
    let example = item.example
    let marked = MarkedText(item.prefix + example.source)
    let analyser = try Analyser(languages: [example.claimLanguage, example.sourceLanguage])
    var stated = Claim(id: "c", text: example.claim, language: example.claimLanguage)
    stated.wording = example.wording
    let claim = analyser.analyse(stated)
    let source = analyser.source(SourceText(name: "s", text: marked.text, language: example.sourceLanguage))
    let checker = item.checker.init()
    let assertions = checker.assertions(in: claim)
    guard let verdict = example.verdict else {
      #expect(assertions.isEmpty)
      return
    }
    let assertion = try #require(assertions.first, "no assertion found in '\(example.claim)'")
    let finding = checker.judge(assertion, of: claim, in: SourceView(document: source, index: 0))
    #expect(finding.verdict == verdict, "\(example.claim): \(finding.reason)")
    if let span = marked.span { #expect(finding.evidence.first.map { source.text($0.span) } == source.text(span)) }
  }

  @Test func everyCheckerHasPositiveAndNegativeExamples() {
    for checker in Self.checkers {
      let verdicts = Set(checker.about.examples.map(\.verdict))
      #expect(verdicts.isSuperset(of: [.supported, .contradicted, .unverified, nil]), "\(checker.about.name)")
    }
  }
}

struct ExampleCase: CustomTestStringConvertible, Sendable {
  var checker: any Checker.Type
  var example: CheckerExample
  var prefix: String

  var testDescription: String { "\(checker.about.name): \(example.claim) / \(prefix)\(example.source)" }
}

/// A text with the expected place between « and ».
struct MarkedText {
  var text: String
  var span: Span?

  init(_ marked: String) {
    let parts = marked.split(separator: "«", omittingEmptySubsequences: false)
    guard parts.count == 2, let close = parts[1].firstIndex(of: "»") else {
      text = marked
      return
    }
    let words = parts[1][..<close]
    let start = parts[0].utf8.count
    span = Span(start: start, end: start + words.utf8.count)
    text = String(parts[0] + words + parts[1][parts[1].index(after: close)...])
  }
}
