/// Looks a path up without regard to case, component by component, on any file system.
struct CaselessSearch {
  /// Everything that the path can mean, sorted.
  private(set) var matches: [String]
  /// The path up to the first component that nothing matches.
  private(set) var missing = ""
  /// Whether that component is not the last.
  private(set) var isFolderMissing = false
  /// Paths that the missing one may have meant: near spellings, else the rule files beside it; at most five.
  private(set) var nearNames: [String] = []
  /// Whether `nearNames` are spelled like the missing name, and not just there.
  private(set) var nearNamesAreGuesses = false

  private static let mostNames = 5

  init(_ path: String) {
    let components = Path.components(path)
    matches = [path.hasPrefix("/") ? "/" : ""]
    for (index, component) in components.enumerated() {
      let folders = matches
      matches = folders.flatMap { CaselessSearch.matches(for: component, in: $0) }
      guard matches.isEmpty else { continue }
      missing = Path.join(folders.first ?? "", component)
      isFolderMissing = index < components.count - 1
      suggest(component, in: folders)
      return
    }
    if path.hasSuffix("/") { matches = matches.filter { (try? Folder.kind(of: $0)) == .folder } }
  }

  private static func matches(for component: String, in folder: String) -> [String] {
    if component == ".." { return [Path.join(folder, component)] }
    let wanted = component.lowercased()
    let names = (try? Folder.names(in: folder)) ?? []
    return names.filter { $0.lowercased() == wanted }.map { Path.join(folder, $0) }
  }

  private mutating func suggest(_ component: String, in folders: [String]) {
    var others: [String] = []
    for folder in folders {
      let names = (try? Folder.names(in: folder)) ?? []
      let candidates = names.filter { isFolderMissing ? isFolder($0, in: folder) : isRuleOrFolder($0, in: folder) }
      nearNames += Spelling.ranked(component, candidates).map { Path.join(folder, $0) }
      others += candidates.filter { isFolderMissing || RulePaths.isRuleFile($0) }.map { Path.join(folder, $0) }
    }
    nearNamesAreGuesses = !nearNames.isEmpty
    nearNames = Array((nearNames.isEmpty ? others : nearNames).prefix(CaselessSearch.mostNames))
  }

  private func isRuleOrFolder(_ name: String, in folder: String) -> Bool {
    RulePaths.isRuleFile(name) || isFolder(name, in: folder)
  }

  private func isFolder(_ name: String, in folder: String) -> Bool {
    !name.hasPrefix(".") && (try? Folder.kind(of: Path.join(folder, name))) == .folder
  }
}
