import FactCheckHost
import FactCheckKit
import Testing

@Suite struct SourceReaderTests {
  private func read(_ bytes: [UInt8], path: String = "a.txt", language: String? = "nl") throws(Diagnostic) -> SourceText
  {
    let reader = SourceReader(
      readBytes: { (_, _) throws(Diagnostic) in bytes }, guessLanguage: { $0.contains(0x71) ? "fr" : nil })
    return try reader.source(SourceEntry(file: path, path: path, language: language))
  }

  private func problem(_ bytes: [UInt8], language: String? = "nl") -> Diagnostic? {
    do {
      _ = try read(bytes, language: language)
      return nil
    } catch {
      return error
    }
  }

  @Test func bytesStayAsTheyAre() throws {
    let bytes = Array("\u{FEFF}één\r\ntwee\r\n".utf8)
    let source = try read(bytes)
    #expect(source.bytes == bytes)
    #expect(source.readable == bytes)
    #expect(source.language == "nl")
    #expect(!source.languageIsGuessed)
  }

  @Test func tellsTheFirstBadByte() {
    let bytes = Array("één\nna ".utf8) + [0xEF, 0x76, 0x65]
    let problem = problem(bytes)
    #expect(problem?.code == "source-unreadable")
    #expect(problem?.message == "source 'a.txt' is not UTF-8: byte 0xEF")
    #expect(problem?.place == Place(file: "a.txt", location: Location(line: 2, column: 4)))
    #expect(problem?.hint?.contains("iconv -f latin1 -t utf-8 a.txt") == true)
  }

  @Test(
    arguments: [
      ([0xC0, 0x80], 0), ([0x61, 0xC1, 0xBF], 1), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0x61, 0x62, 0x80], 2), ([0x61, 0xE2, 0x82], 1),
      ([0xF0, 0x9F, 0x98, 0x61], 0), (Array(repeating: 0x61, count: 17) + [0xFF], 17),
    ] as [([UInt8], Int)])
  func refusesIllFormedSequences(_ bytes: [UInt8], _ offset: Int) {
    #expect(problem(bytes)?.place?.location == Location(line: 1, column: offset + 1))
  }

  @Test(arguments: ["a", "é", "\u{FFFF}", "\u{10FFFF}", "\u{D7FF}", "\u{E000}", "漢字", "🙂", "abcdefgh\u{80}abcdefgh"])
  func takesWellFormedText(_ text: String) { #expect(problem(Array(text.utf8)) == nil) }

  @Test func tellsBinaryFromText() {
    #expect(problem([0x61, 0, 0x62])?.message.contains("NUL byte") == true)
    #expect(problem([0xFF, 0xFE, 0x61, 0])?.message == "source 'a.txt' is UTF-16, not UTF-8")
    #expect(problem(Array("%PDF-1.7\n".utf8))?.message == "source 'a.txt' is a PDF, not a text file")
    #expect(problem([0x50, 0x4B, 3, 4, 0])?.message.contains("ZIP") == true)
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}"])
  func refusesTextWithoutWords(_ text: String) {
    #expect(problem(Array(text.utf8))?.message == "source 'a.txt' holds no text")
  }

  @Test func guessesTheLanguageOnlyIfNotStated() throws {
    let guessed = try read(Array("quatre".utf8), language: nil)
    #expect(guessed.language == "fr")
    #expect(guessed.languageIsGuessed)
    #expect(problem(Array("4".utf8), language: nil)?.message == "cannot tell the language of source 'a.txt'")
  }

  @Test func problemsAreToldWhereTheRuleFileNamesTheSource() {
    let place = Place(file: "r.yaml", location: Location(line: 3, column: 9))
    let entry = SourceEntry(file: "no/such", path: "no/such", place: place)
    #expect { try SourceReader().source(entry) } throws: { error in
      let problem = error as? Diagnostic
      return problem?.place == place && problem?.message == "source 'no/such' does not exist"
    }
  }

  @Test func refusesFoldersAndLargeFiles() {
    #expect(throws: Diagnostic.self) { try SourceBytes.read("/", limit: 10) }
    #expect { try SourceBytes.read(#filePath, limit: 1024) } throws: { error in
      (error as? Diagnostic)?.message == "source '\(#filePath)' is larger than 1KiB"
    }
    #expect { try SourceBytes.read("/dev/zero", limit: 4096) } throws: { error in
      (error as? Diagnostic)?.message == "source '/dev/zero' is larger than 4KiB"
    }
  }

  @Test func readsWholeFiles() throws {
    let bytes = try SourceBytes.read(#filePath, limit: 1 << 20)
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("// the last line\n"))
    #expect(try SourceBytes.read(#filePath, limit: bytes.count) == bytes)
    #expect(throws: Diagnostic.self) { try SourceBytes.read(#filePath, limit: bytes.count - 1) }
  }

  @Test func standardInputHasAName() { #expect(SourceReader.name(of: "-") == "<stdin>") }

  @Test func readsSizes() {
    #expect(ByteSize(parsing: "64MiB")?.bytes == 64 << 20)
    #expect(ByteSize(parsing: "10mb")?.bytes == 10_000_000)
    #expect(ByteSize(parsing: "4096")?.bytes == 4096)
    #expect(ByteSize(parsing: "2k")?.bytes == 2048)
    for text in ["", "MiB", "0", "-1", "1.5MiB", "9999999999999GiB", "64 MiB", "x"] {
      #expect(ByteSize(parsing: text) == nil)
    }
    #expect(ByteSize(64 << 20).description == "64MiB")
  }
}
// the last line
