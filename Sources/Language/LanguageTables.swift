public import FactCheckKit

/// The compiled language packs that an analyser reads from: those in the program, or others made from text.
public struct LanguageTables: Sendable {
  private let files: [String: TableBytes]

  /// What the program carries.
  public static let embedded = LanguageTables(files: PackFile.embedded())

  init(files: [String: TableBytes]) { self.files = files }

  /// Packs compiled from their text, to try them before a build carries them.
  public init(compiling text: [LanguageCompiler.File]) throws(Diagnostic) {
    var files: [String: TableBytes] = [:]
    for file in try LanguageCompiler.compile(text) { files[file.path] = TableBytes(file.bytes) }
    self.files = files
  }

  /// BCP 47 tags.
  public var languages: [String] {
    files.keys.filter { $0 != "shared.bin" }.map { String($0.dropLast(".bin".count)) }.sorted()
  }

  func shared() throws(Diagnostic) -> SharedTables {
    guard let tables = files["shared.bin"].flatMap({ SharedTables(encoded: $0) }) else { throw stale("shared.bin") }
    return tables
  }

  func reader(for language: String) throws(Diagnostic) -> LanguageReader {
    guard let bytes = files[language + ".bin"] else {
      throw Diagnostic(
        code: "language-unknown", message: "no language pack for '\(language)'",
        hint: "one of \(languages.joined(separator: ", "))")
    }
    guard let reader = LanguageReader(encoded: bytes) else { throw stale(language + ".bin") }
    return reader
  }

  private func stale(_ file: String) -> Diagnostic {
    Diagnostic(
      code: "pack-invalid", message: "the language table \(file) does not fit this program",
      hint: "make the tables again with `make packs`")
  }
}
