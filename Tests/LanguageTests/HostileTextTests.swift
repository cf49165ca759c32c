import FactCheckKit
import Language
import Testing

/// Texts made to be awkward: whatever stands in them, they are read to the end, and what is found lies in order inside them.
@Suite struct HostileTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var piece: String
    var count: Int

    var testDescription: String { name }
    var text: String { String(repeating: piece, count: count) }
  }

  static let cases = [
    Case(name: "a number of many digits", piece: "7", count: 20_000),
    Case(name: "many numbers", piece: "12 ", count: 4_000),
    Case(name: "commas", piece: ",", count: 20_000),
    Case(name: "digits with points", piece: "1.", count: 10_000),
    Case(name: "digits with signs", piece: "3-/", count: 5_000),
    Case(name: "minus signs", piece: "-", count: 20_000),
    Case(name: "articles that may be numbers", piece: "een ", count: 4_000),
    Case(name: "articles without spaces", piece: "een", count: 5_000),
    Case(name: "one long word", piece: "a", count: 30_000),
    Case(name: "one long number word", piece: "vijf", count: 5_000),
    Case(name: "one long compound", piece: "soldatenhuis", count: 2_000),
    Case(name: "openers of ranges", piece: "tussen de ", count: 3_000),
    Case(name: "qualifiers", piece: "meer dan ", count: 3_000),
    Case(name: "currency signs", piece: "€", count: 10_000),
    Case(name: "brackets", piece: "(", count: 20_000),
    Case(name: "dates without end", piece: "1-2-2020 – ", count: 1_500),
    Case(name: "months", piece: "mei ", count: 3_000),
    Case(name: "clock times", piece: "12:30:", count: 3_000),
    Case(name: "halves", piece: "een half ", count: 2_000),
    Case(name: "points of an address", piece: "www.", count: 5_000),
    Case(name: "quotation marks behind numbers", piece: "5\" ", count: 3_000),
    Case(name: "marks that belong to no letter", piece: "\u{0301}", count: 10_000),
    Case(name: "blank lines", piece: "\n", count: 20_000),
  ]

  @Test(arguments: cases) func isReadToTheEnd(_ text: Case) throws {
    for language in ["nl", "en", "de"] {
      let source = SourceText(name: "", text: text.text, language: language)
      let document = try Analyser(languages: [language]).scan(source)
      var end = 0
      for mention in document.mentions {
        #expect(mention.span.start >= end && mention.span.end <= source.bytes.count)
        end = mention.span.end
      }
    }
  }

  @Test(arguments: cases) func isIndexedAsASource(_ text: Case) throws {
    let source = SourceText(name: "", text: text.text, language: "nl")
    let document = try Analyser(languages: ["nl"]).source(source)
    #expect(document.tokens.allSatisfy { $0.end <= source.bytes.count })
  }

  /// Bytes that are no text are refused before; should any come this far, they are signs.
  @Test func bytesThatAreNoText() throws {
    let bytes: [UInt8] = [0xFF, 0x35, 0xC3, 0x20, 0xE2, 0x80, 0x31, 0xF0, 0x9F, 0xC2]
    let analyser = try Analyser(languages: ["nl"])
    for start in bytes.indices {
      _ = analyser.source(SourceText(name: "", bytes: Array(bytes[start...]), language: "nl"))
    }
  }
}
