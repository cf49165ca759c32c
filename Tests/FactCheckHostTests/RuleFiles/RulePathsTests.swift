import FactCheckKit
import Testing

@testable import FactCheckHost

@Suite struct RulePathsTests {
  private let folder = TemporaryFolder()

  private func files(_ argument: String) throws -> [String] {
    try RulePaths.files(for: folder.path + "/" + argument).map { String($0.dropFirst(folder.path.count + 1)) }
  }

  private func failure(_ argument: String) throws -> (message: String, hint: String) {
    let error = #expect(throws: Diagnostic.self) { try files(argument) }
    let diagnostic = try #require(error)
    #expect(diagnostic.code == "rules-unreadable")
    func relative(_ text: String) -> String { text.replacing(folder.path + "/", with: "") }
    return (relative(diagnostic.message), relative(diagnostic.hint ?? ""))
  }

  @Test func aFileIsItself() throws {
    folder.file("any name.txt")
    #expect(try files("any name.txt") == ["any name.txt"])
    #expect(try RulePaths.files(for: "-") == ["-"])
  }

  @Test func aFolderStandsForItsRuleFiles() throws {
    for name in ["b.yaml", "a.yml", "sub/deep/c.YAML", "sub/a.yaml", "notes.txt", ".hidden.yaml", ".git/x.yaml"] {
      folder.file("rules/" + name)
    }
    folder.folder("rules/empty.yaml")
    #expect(
      try files("rules") == ["rules/a.yml", "rules/b.yaml", "rules/sub/a.yaml", "rules/sub/deep/c.YAML"])
    #expect(try files("rules/") == files("rules"))
  }

  @Test func linksThatLeadBackAreNotFollowedForEver() throws {
    folder.file("rules/a.yaml")
    folder.link("rules/again", to: "..")
    folder.link("rules/self", to: ".")
    folder.link("rules/nowhere.yaml", to: "gone")
    #expect(try files("rules") == ["rules/a.yaml"])
  }

  @Test func aFolderWithoutRuleFilesIsNamed() throws {
    folder.file("rules/a.txt")
    #expect(try failure("rules") == ("no rule files in 'rules'", "the names of rule files end in .yaml or .yml"))
  }

  @Test(arguments: ["rules/jordan.yaml", "RULES/JORDAN.YAML", "rules/Jordan.yaml", "./x/../rules//jordan.yaml"])
  func theCaseOfAPathDoesNotMatterIfOneFileMatches(_ path: String) throws {
    folder.file("Rules/jordan.yaml")
    folder.folder("x")
    let found = try files(path)
    #expect(found.count == 1)
    #expect(found.first.map { $0.hasSuffix("ules/jordan.yaml") } == true)
    #expect(try RulePaths.read(folder.path + "/" + (found.first ?? "")) == [])
  }

  @Test func aFolderIsFoundWhateverItsCase() throws {
    folder.file("Rules/a.yaml")
    #expect(try files("rules").map { $0.lowercased() } == ["rules/a.yaml"])
  }

  @Test func lettersBeyondASCIIHaveTwoCases() throws {
    folder.file("ÉÉN.yaml")
    #expect(try files("één.yaml").count == 1)
  }

  #if !canImport(Darwin)
    @Test func anExactSpellingComesFirst() throws {
      folder.file("Rules/a.yaml")
      folder.file("rules/a.yaml")
      #expect(try files("rules/a.yaml") == ["rules/a.yaml"])
    }

    @Test func anyComponentMayDiffer() throws {
      folder.file("rules/b.yaml")
      folder.file("Rules/a.yaml")
      #expect(try files("rules/a.yaml") == ["Rules/a.yaml"])
    }

    @Test func severalMatchesAreListed() throws {
      folder.file("Rules/A.yaml")
      folder.file("Rules/a.yaml")
      let (message, hint) = try failure("rules/a.YAML")
      #expect(message == "no such file: 'rules/a.YAML', and more than one that differs only in case")
      #expect(hint == "name one of: Rules/A.yaml, Rules/a.yaml")
    }
  #endif

  @Test func nearNamesAreOffered() throws {
    folder.file("Rules/jordan.yaml")
    folder.file("Rules/mali.yaml")
    #expect(try failure("Rules/jordn.yaml") == ("no such file: 'Rules/jordn.yaml'", "did you mean: Rules/jordan.yaml"))
    #expect(
      try failure("Rules/iraq.yaml")
        == ("no such file: 'Rules/iraq.yaml'", "there are: Rules/jordan.yaml, Rules/mali.yaml"))
    #expect(try failure("Ruels/jordan.yaml") == ("no such folder: 'Ruels'", "did you mean: Rules"))
  }

  @Test func whereNothingIsNearNothingIsOffered() throws {
    #expect(try failure("zzz.yaml") == ("no such file: 'zzz.yaml'", ""))
    #expect(throws: Diagnostic.self) { try RulePaths.files(for: "") }
    #expect(throws: Diagnostic.self) { try RulePaths.files(for: "a\0b") }
  }
}
