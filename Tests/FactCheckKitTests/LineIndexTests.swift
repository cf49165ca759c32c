import FactCheckKit
import Testing

@Suite struct LineIndexTests {
  /// Places are marked with ↓ in the text, so that nobody counts columns by hand.
  private func locations(_ marked: String) -> [Location] {
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    for scalar in marked.unicodeScalars {
      if scalar == "↓" { offsets.append(bytes.count) } else { bytes += Array(String(scalar).utf8) }
    }
    let index = LineIndex(bytes)
    return offsets.map(index.location)
  }

  @Test func countsScalars() {
    #expect(locations("↓a↓é↓🙂↓") == (1...4).map { Location(line: 1, column: $0) })
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func endsLines(_ end: String) {
    #expect(
      locations("one\(end)↓two\(end)\(end)x↓y") == [Location(line: 2, column: 1), Location(line: 4, column: 2)])
  }

  @Test func givesTheByteOrderMarkNoColumn() {
    #expect(locations("\u{FEFF}↓ab↓") == [Location(line: 1, column: 1), Location(line: 1, column: 3)])
  }

  @Test func clampsOffsets() {
    let index = LineIndex(Array("ab\nc".utf8))
    #expect(index.location(of: -5) == Location(line: 1, column: 1))
    #expect(index.location(of: 99) == Location(line: 2, column: 2))
    #expect(LineIndex([]).location(of: 3) == Location(line: 1, column: 1))
  }

  @Test func agreesWithCountingInLongLines() {
    let text = "x\n" + String(repeating: "é🙂a", count: 2000)
    let bytes = Array(text.utf8)
    let index = LineIndex(bytes)
    for offset in stride(from: 2, through: bytes.count, by: 7 * 13) {
      let column = String(decoding: bytes[2..<offset], as: UTF8.self).unicodeScalars.count + 1
      guard offset == bytes.count || bytes[offset] & 0xC0 != 0x80 else { continue }
      #expect(index.location(of: offset) == Location(line: 2, column: column))
    }
  }

  @Test func givesLinesWithoutTheirEnds() {
    let index = LineIndex(Array("one\r\ntwo\n".utf8))
    #expect(index.line(1) == "one")
    #expect(index.line(2) == "two")
    #expect(index.line(3) == "")
    #expect(index.line(4) == nil)
    #expect(index.line(0) == nil)
  }
}
