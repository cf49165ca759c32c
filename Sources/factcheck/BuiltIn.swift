internal import ArithmeticChecker
internal import DurationChecker
internal import FactCheckHost
internal import FactCheckKit
internal import NameChecker
internal import QuantityChecker
internal import QuoteChecker
internal import StatementChecker
internal import TextChecker
internal import TimeChecker

/// The one place that names every checker and every reporter.
enum BuiltIn {
  static let checkers: [any Checker.Type] = [
    QuantityChecker.self, DurationChecker.self, TimeChecker.self, NameChecker.self, QuoteChecker.self,
    StatementChecker.self, ArithmeticChecker.self, TextChecker.self,
  ]

  static var checkerNames: [String] { checkers.map { $0.about.name } }

  static let reporters: [ReporterEntry] = [
    ReporterEntry(TextReporter.self) { TextReporter(style: $0) },
    ReporterEntry(JSONReporter.self) { _ in JSONReporter() },
    ReporterEntry(JSONLinesReporter.self) { _ in JSONLinesReporter() },
    ReporterEntry(HTMLReporter.self) { _ in HTMLReporter() },
    ReporterEntry(MarkdownReporter.self) { _ in MarkdownReporter() },
    ReporterEntry(SARIFReporter.self) { _ in SARIFReporter(version: FactCheck.version) },
    ReporterEntry(JUnitReporter.self) { _ in JUnitReporter() },
    ReporterEntry(GitHubReporter.self) { _ in GitHubReporter() },
    ReporterEntry(GitLabReporter.self) { _ in GitLabReporter() },
    ReporterEntry(TAPReporter.self) { _ in TAPReporter() },
    ReporterEntry(ClaimReviewReporter.self) { _ in ClaimReviewReporter() },
  ]
}

/// A reporter and how to make one.
struct ReporterEntry: Sendable {
  let name: String
  let summary: String
  /// The style is for those that render for a terminal.
  let make: @Sendable (TextStyle) -> any Reporter

  init(_ type: any Reporter.Type, make: @escaping @Sendable (TextStyle) -> any Reporter) {
    name = type.name
    summary = type.summary
    self.make = make
  }
}
