import FactCheckKit
import Testing

@testable import FactCheckHost

@Suite struct DiagnosticListTests {
  @Test func theFirstByPositionAreKeptWhateverTheirOrder() {
    var list = DiagnosticList(file: "a")
    for line in (1...30).reversed() { list.add(Complaint("c", "\(line)", at: Location(line: line, column: 1))) }
    list.add(Complaint("c", "whole file", at: nil))
    #expect(list.diagnostics.map(\.message) == ["whole file"] + (1...19).map(String.init) + ["and 11 more in 'a'"])
  }

  @Test func thoseAtOnePlaceStayInOrder() {
    var list = DiagnosticList(file: "a")
    for word in ["x", "b", "y"] { list.add(Complaint("c", word, at: Location(line: 1, column: 1))) }
    #expect(list.diagnostics.map(\.message) == ["x", "b", "y"])
  }

  @Test func hintsAreMadeOnlyForThoseKept() {
    var made = 0
    var list = DiagnosticList(file: "a")
    func hint() -> String {
      made += 1
      return ""
    }
    for line in 1...1000 { list.add(Complaint("c", "", at: Location(line: line, column: 1), hint: hint())) }
    #expect(made == 20)
  }
}
