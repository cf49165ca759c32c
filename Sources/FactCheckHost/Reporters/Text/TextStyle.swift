public import FactCheckKit

/// How the text report looks; what the terminal allows and the user wants.
public struct TextStyle: Sendable {
  public var hasColor: Bool
  /// Signs outside ASCII: `✓` rather than `ok`.
  public var isUnicode: Bool
  /// Leaves out supported claims, and nothing else.
  public var isQuiet: Bool
  /// Shown in the last line; nil where two runs must give the same bytes.
  public var elapsedMilliseconds: Int?

  public init(
    hasColor: Bool = false, isUnicode: Bool = true, isQuiet: Bool = false, elapsedMilliseconds: Int? = nil
  ) {
    self.hasColor = hasColor
    self.isUnicode = isUnicode
    self.isQuiet = isQuiet
    self.elapsedMilliseconds = elapsedMilliseconds
  }

  public func mark(_ verdict: Verdict) -> String {
    switch verdict {
    case .supported: isUnicode ? "✓" : "ok"
    case .contradicted: isUnicode ? "✗" : "x"
    case .unverified: "?"
    case .error: "!"
    }
  }

  var markWidth: Int { isUnicode ? 1 : 2 }

  var ellipsis: String { isUnicode ? "…" : "..." }

  var separator: String { isUnicode ? " · " : " - " }

  func colored(_ text: String, _ verdict: Verdict) -> String {
    guard hasColor, !text.isEmpty else { return text }
    let code =
      switch verdict {
      case .supported: "32"
      case .contradicted: "31"
      case .unverified: "33"
      case .error: "35"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
