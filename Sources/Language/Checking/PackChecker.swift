public import FactCheckKit

/// Looks for faults in the text of language packs: lines that cannot be read, holes, clashes and broken letters.
public struct PackChecker {
  /// One fault, with its place and what to do.
  public typealias Fault = Diagnostic

  private let files: [PackFile]

  /// - Parameter files: all text files of the packs, as `LanguageCompiler` takes them.
  public init(_ files: [LanguageCompiler.File]) {
    self.files = files.map { PackFile(path: $0.path, bytes: $0.bytes) }.sorted { $0.path < $1.path }
  }

  /// The faults, in the order of files and lines. Codes: `pack-invalid` (cannot be read), `pack-text` (broken letters), `pack-clash`,
  /// `pack-hole`.
  public func faults() -> [Fault] {
    var faults = files.flatMap { PackTextCheck(file: $0).faults() }
    let shared = files.filter { $0.path.hasPrefix("shared/") }
    let units: UnitTable
    do {
      units = try UnitTable.load(shared)
    } catch {
      return faults + [error]
    }
    let packs = languages.map { PackText(language: $0, files: files, shared: shared, units: units) }
    faults += packs.flatMap(\.problems)
    faults += packs.flatMap { PackClashes(pack: $0).faults() }
    faults += packs.flatMap { pack in
      PackHoles(pack: pack, others: packs.filter { $0.language != pack.language }).faults()
    }
    do {
      faults += try ConceptCheck(files: files, languages: languages).faults()
    } catch {
      faults.append(error)
    }
    return faults
  }

  /// The folders that hold a `language.txt`.
  private var languages: [String] {
    files.filter { $0.path.hasSuffix("/language.txt") }.map { String($0.path.dropLast("/language.txt".count)) }
  }

  static func fault(
    _ code: String, _ message: String, _ file: String, line: Int = 1, column: Int = 1, hint: String
  ) -> Fault {
    Diagnostic(
      code: code, message: message, place: Place(file: file, location: Location(line: line, column: column)), hint: hint
    )
  }
}

/// The lines of one language's pack.
struct PackText {
  struct Line {
    var file: String
    var line: PackLine
  }

  let language: String
  var lines: [Line] = []
  /// The sections it has, also those left empty on purpose.
  private(set) var sections: Set<String> = []
  /// What could not be read; the first of each file.
  var problems: [Diagnostic] = []

  init(language: String, files: [PackFile], shared: [PackFile], units: UnitTable) {
    self.language = language
    for file in files where file.path.hasPrefix(language + "/") && file.path.hasSuffix(".txt") {
      sections.formUnion(PackText.headings(of: file))
      var builder = VocabularyBuilder(units: units)
      do {
        lines += try builder.add(file).map { Line(file: file.path, line: $0) }
      } catch {
        problems.append(error)
      }
    }
  }

  private static func headings(of file: PackFile) -> [String] {
    file.bytes.split(separator: 0x0A).filter { $0.first == 0x5B && $0.last == 0x5D }
      .map { String(decoding: $0.dropFirst().dropLast(), as: UTF8.self) }
  }

  func lines(of section: String) -> [Line] { lines.filter { $0.line.section == section } }

  /// The file that has a section in this pack or, where it is missing, in others.
  func file(for section: String, like others: [PackText]) -> String {
    let like = others.lazy.compactMap { $0.lines(of: section).first?.file }.first
    return language + "/" + (like?.split(separator: "/").last.map(String.init) ?? "language.txt")
  }
}
