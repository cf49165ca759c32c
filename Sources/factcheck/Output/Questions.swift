/// Questions to somebody at a terminal.
enum Questions {
  /// Whether somebody reads what is asked and can answer.
  static var canBeAsked: Bool { StandardInput.isTerminal && StandardError.isTerminal }

  /// The answer, or the default where it is empty or the input has ended.
  static func ask(_ question: String, default fallback: String) -> String {
    StandardError.write(fallback.isEmpty ? "\(question): " : "\(question) [\(fallback)]: ")
    let answer = readLine()?.split(separator: " ").joined(separator: " ") ?? ""
    return answer.isEmpty ? fallback : answer
  }
}
