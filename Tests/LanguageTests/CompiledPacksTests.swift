internal import FactCheckKit
internal import Language
internal import Testing

/// The tables that the program carries must be those that the text of the packs gives.
@Suite struct CompiledPacksTests {
  @Test func tablesAreCurrent() throws {
    let text = PackFiles.all()
    #expect(text.count > 20)
    for file in try LanguageCompiler.compile(text) {
      #expect(
        PackFiles.read("compiled/" + file.path) == file.bytes, "compiled/\(file.path) is stale: run `make packs`")
    }
  }

  @Test func everyLanguageOfThePacksIsCarried() {
    let folders = Set(PackFiles.all().map(\.path).filter { $0.hasSuffix("/language.txt") })
    #expect(folders == Set(Analyser.languages.map { $0 + "/language.txt" }))
  }

  @Test(arguments: [
    ("xx/language.txt", "[language]\ntag xx\n", 2), ("xx/language.txt", "[language]\nfeatures: flies\n", 2),
    ("xx/numbers.txt", "[cardinals]\none: ein\n", 2), ("xx/units.txt", "\n[units]\nfurlong: furlong\n", 3),
    ("xx/time.txt", "[patterns]\nday: {dag}\n", 2), ("xx/numbers.txt", "[vaguely]\n1..2: some\n", 2),
  ]) func aBrokenPackIsToldWithItsPlace(_ path: String, _ text: String, _ line: Int) throws {
    var files = PackFiles.all().filter { $0.path.hasPrefix("shared/") }
    if path != "xx/language.txt" {
      files.append(LanguageCompiler.File(path: "xx/language.txt", bytes: Array("[language]\ntag: xx\n".utf8)))
    }
    files.append(LanguageCompiler.File(path: path, bytes: Array(text.utf8)))
    let problem = #expect(throws: Diagnostic.self) { try LanguageCompiler.compile(files) }
    #expect(problem?.code == "pack-invalid")
    #expect(problem?.place?.file == path)
    #expect(problem?.place?.location.line == line)
  }
}
