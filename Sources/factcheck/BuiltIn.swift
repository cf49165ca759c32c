internal import DurationChecker
internal import FactCheckHost
internal import FactCheckKit
internal import NameChecker
internal import QuantityChecker
internal import QuoteChecker
internal import StatementChecker
internal import TimeChecker

/// The one place that names every checker and every reporter.
enum BuiltIn {
  static let checkers: [any Checker.Type] = [
    QuantityChecker.self, DurationChecker.self, TimeChecker.self, NameChecker.self, QuoteChecker.self,
    StatementChecker.self,
  ]

  static let reporters: [ReporterEntry] = [
    ReporterEntry(TextReporter.self) { TextReporter(style: $0) },
    ReporterEntry(JSONReporter.self) { _ in JSONReporter() },
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
