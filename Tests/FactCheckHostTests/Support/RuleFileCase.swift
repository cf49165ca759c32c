import FactCheckKit
import Testing

@testable import FactCheckHost

/// A rule file that is wrong in one or more ways, and what must be said of it.
struct RuleFileCase: Sendable, CustomTestStringConvertible {
  struct Expected: Sendable {
    var code: String
    /// Parts that the message and the hint must have.
    var message: String
    var hint: String?

    init(_ code: String, _ message: String, hint: String? = nil) {
      self.code = code
      self.message = message
      self.hint = hint
    }
  }

  /// With `«` where each diagnostic must point, in order.
  var yaml: String
  var expected: [Expected]

  init(_ yaml: String, _ expected: Expected...) {
    self.yaml = yaml
    self.expected = expected
  }

  init(_ yaml: String, _ code: String, _ message: String, hint: String? = nil) {
    self.init(yaml, Expected(code, message, hint: hint))
  }

  var testDescription: String { yaml }

  func check() {
    let marked = MarkedText(yaml)
    let result = read(marked.bytes)
    #expect(result.ruleSet == nil || expected.isEmpty)
    #expect(result.diagnostics.compactMap(\.place?.location) == marked.places)
    #expect(result.diagnostics.map(\.code) == expected.map(\.code))
    for (diagnostic, expected) in zip(result.diagnostics, expected) {
      #expect(diagnostic.message.contains(expected.message))
      if let hint = expected.hint {
        #expect(diagnostic.hint?.contains(hint) == true, "hint: \(diagnostic.hint ?? "none")")
      }
      #expect(!diagnostic.message.hasSuffix("."))
    }
  }
}

func read(_ bytes: [UInt8], file: String = "rules/jordan.yaml") -> RuleFileResult {
  RuleFile.read(bytes, file: file, checkers: ["duration", "quantity"], languages: ["en", "nl"])
}

func read(_ text: String) -> RuleFileResult { read(Array(text.utf8)) }
