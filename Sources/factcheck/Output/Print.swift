internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// Printing for commands that do nothing else.
enum Print {
  /// Ends with 2 where the text cannot be written.
  static func result(_ text: String) throws {
    do throws(Diagnostic) {
      try StandardOutput.write(text)
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      throw ExitCode(2)
    }
  }

  static func json(_ value: JSONValue) throws { try result(JSONWriter.text(value, layout: .pretty) + "\n") }
}
