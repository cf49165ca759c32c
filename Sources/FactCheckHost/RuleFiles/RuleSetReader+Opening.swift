public import FactCheckKit

/// Rule files, and those that are read by the same rules: configurations, tests, waivers, manifests, locks.
extension RuleSetReader {
  /// A reader for the bytes of a file, and the file's document; nil where there is none or the bytes are no text.
  static func open(
    _ bytes: [UInt8], file: String, builtIn: [String] = [], declared: [CheckerDeclaration] = [],
    languages: [String] = []
  ) -> (document: YAMLNode?, reader: RuleSetReader) {
    var problems = DiagnosticList(file: file)
    var document: YAMLNode?
    if let complaint = TextCheck.complaint(about: bytes, maximumSize: RuleFile.maximumSize) {
      problems.add(complaint)
    } else {
      var yaml = YAMLReader(YAMLText(bytes[TextCheck.markLength(of: bytes)...]), file: file)
      document = yaml.document()
      problems = yaml.problems
    }
    return (document, RuleSetReader(problems: problems, builtIn: builtIn, declared: declared, languages: languages))
  }

  /// Reads and opens a file.
  ///
  /// - Parameter code: of the diagnostic that is thrown where it cannot be read at all.
  static func open(_ path: String, code: String) throws(DiagnosticsError) -> (
    document: YAMLNode?, reader: RuleSetReader
  ) {
    do throws(FileError) {
      return open(try FileReader.read(path: path, limit: RuleFile.maximumSize), file: path)
    } catch {
      throw DiagnosticsError([error.diagnostic(code: code)])
    }
  }
}

/// Several diagnostics as one error.
public struct DiagnosticsError: Error {
  public var diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
