internal import DurationChecker
internal import FactCheckKit
internal import QuantityChecker

/// The one place that names every checker and every reporter.
enum BuiltIn {
  static let checkers: [any Checker.Type] = [QuantityChecker.self, DurationChecker.self]
}
