import Testing

/// What is written down in two places says the same in both.
@Suite struct ManifestTests {
  /// The folders of checkers; others under Plugins hold package plugins and what belongs to checkers in other languages.
  private let folders = Workspace.names(in: Program.root + "/Plugins").filter { folder in
    Workspace.names(in: Program.root + "/Plugins/" + folder).contains("\(folder)Checker.swift")
  }

  @Test func everyCheckerIsBuiltAndBuiltIn() throws {
    let manifest = Workspace.text(Program.root + "/Package.swift")
    let list = try #require(manifest.firstMatch(of: /let checkers = \[([^\]]*)\]/)).1
    #expect(list.matches(of: /"(\w+)"/).map { String($0.1) }.sorted() == folders)
    let builtIn = Workspace.text(Program.root + "/Sources/factcheck/BuiltIn.swift")
    for folder in folders {
      #expect(builtIn.contains("internal import \(folder)Checker\n"))
      #expect(builtIn.contains("\(folder)Checker.self"))
    }
  }

  @Test func everyTestFolderIsATarget() {
    let manifest = Workspace.text(Program.root + "/Package.swift")
    for folder in Workspace.names(in: Program.root + "/Tests") where folder.hasSuffix("Tests") {
      #expect(manifest.contains("name: \"\(folder)\""), "\(folder)")
    }
  }
}
