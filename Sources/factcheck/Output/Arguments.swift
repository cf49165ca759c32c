public import ArgumentParser
public import FactCheckHost
internal import FactCheckKit

/// The name of a reporter on the command line.
struct ReportFormat: CustomStringConvertible {
  private let entry: ReporterEntry

  static let text = ReportFormat(entry: BuiltIn.reporters[0])

  static let allValueStrings = BuiltIn.reporters.map(\.name)

  /// For help: every name with what it is for.
  static let list = BuiltIn.reporters.map { "\($0.name) (\($0.summary))" }.joined(separator: ", ")

  private init(entry: ReporterEntry) { self.entry = entry }

  init?(argument: String) {
    guard let entry = BuiltIn.reporters.first(where: { $0.name == argument }) else { return nil }
    self.entry = entry
  }

  /// - Throws: a `ValidationError` that names the formats on one line.
  static func parsing(_ argument: String) throws -> ReportFormat {
    if let format = ReportFormat(argument: argument) { return format }
    throw ValidationError("unknown format '\(argument)'; one of \(allValueStrings.joined(separator: ", "))")
  }

  var description: String { entry.name }

  func reporter(style: TextStyle = TextStyle()) -> any Reporter { entry.make(style) }
}

/// `FORMAT=FILE`: a report to write beside the one that is printed.
struct OutputRequest {
  let format: ReportFormat
  let file: String

  /// - Throws: a `ValidationError` that says what is wrong with the argument.
  init(parsing argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let format = try ReportFormat.parsing(parts[0])
    guard parts.count == 2, !parts[1].isEmpty else {
      throw ValidationError("no file to write to; write \(format)=FILE, or --format \(format) to print it")
    }
    // Standard output has its report already.
    guard parts[1] != "-" else { throw ValidationError("'-' is no file; --format \(format) prints the report") }
    self.format = format
    file = parts[1]
  }
}

enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  var isOn: Bool {
    switch self {
    case .auto: StandardOutput.isTerminal && Environment.allowsColor
    case .always: true
    case .never: false
    }
  }
}

extension Gate: ExpressibleByArgument {}

extension SandboxMode: ExpressibleByArgument {}

extension CheckerTemplate.Language: ExpressibleByArgument {}

extension ByteSize {
  /// - Throws: a `ValidationError` that says what a size looks like.
  static func argument(_ text: String) throws -> ByteSize {
    if let size = ByteSize(parsing: text) { return size }
    throw ValidationError("not a size; write a whole number with a unit, as in 64MiB or 100MB")
  }
}
