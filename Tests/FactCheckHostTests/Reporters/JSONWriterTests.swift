import FactCheckHost
import Testing

@Suite struct JSONWriterTests {
  private func line(_ value: JSONValue) -> String { JSONWriter.text(value, layout: .line) }

  @Test func keepsTheOrderOfKeys() {
    #expect(line(["b": 1, "a": [true, nil, "x"]]) == #"{"b": 1, "a": [true, null, "x"]}"#)
  }

  @Test func escapesWhatMustBe() {
    #expect(line("a\"b\\c/\n\r\t\u{8}\u{C}\u{1}\u{1F}\u{7F}é🙂") == #""a\"b\\c/\n\r\t\b\f\u0001\u001f"# + "\u{7F}é🙂\"")
  }

  @Test func writesNumbersAsShortAsTheyAre() {
    #expect(line([.int(35), .number(35), .number(0.5), .number(-2), .number(1e21)]) == "[35, 35, 0.5, -2, 1e+21]")
    #expect(line([.number(.infinity), .number(.nan)]) == "[null, null]")
  }

  @Test func prettyKeepsFlatValuesOnALine() {
    let value: JSONValue = ["a": ["b": 1, "c": []], "d": [["e": 2], ["f": [1, 2]]], "g": [:]]
    #expect(
      JSONWriter.text(value, layout: .pretty) == """
        {
          "a": {"b": 1, "c": []},
          "d": [
            {"e": 2},
            {
              "f": [1, 2]
            }
          ],
          "g": {}
        }
        """)
  }

  @Test func isUsedAgainAfterClearing() {
    var writer = JSONWriter(layout: .line)
    writer.write("a")
    writer.clear()
    writer.write(1)
    #expect(writer.bytes == [0x31])
  }
}
