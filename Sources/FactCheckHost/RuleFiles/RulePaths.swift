public import FactCheckKit

/// Finds the rule files that the arguments of a command line name.
public enum RulePaths {
  static let code = "rules-unreadable"

  /// The files that one argument names.
  ///
  /// A folder stands for its `.yaml` and `.yml` files, those of its subfolders included. A path that does not exist as spelled
  /// is taken without regard to case if that leaves one reading. `-` stays what it is: the standard input.
  ///
  /// - Throws: a diagnostic with the code `rules-unreadable` that says what was looked for and what is there.
  public static func files(for argument: String) throws(Diagnostic) -> [String] {
    if argument == Path.standardStream { return [argument] }
    guard !argument.isEmpty else { throw Diagnostic(code: code, message: "the path of the rules is empty") }
    let path = try existing(argument)
    var files: [String] = []
    do throws(FileError) {
      guard try Folder.kind(of: path) == .folder else { return [path] }
      var visited: Set<Folder.Identity> = []
      try collect(from: path, into: &files, visited: &visited)
    } catch {
      throw error.diagnostic(code: code)
    }
    guard files.isEmpty else { return files }
    throw Diagnostic(
      code: code, message: "no rule files in \(Quoted(path, limit: .max))",
      hint: "the names of rule files end in .yaml or .yml")
  }

  /// The bytes of a rule file.
  public static func read(_ path: String) throws(Diagnostic) -> [UInt8] {
    do throws(FileError) {
      return try FileReader.read(path: path, limit: RuleFile.maximumSize)
    } catch {
      throw error.diagnostic(code: code, hint: hint(for: error))
    }
  }

  private static func hint(for error: FileError) -> String? {
    switch error.reason {
    case .tooLarge: "split the claims over several files"
    case .permission: "give yourself permission: chmod +r \(error.path)"
    default: nil
    }
  }

  // MARK: Folders

  /// - Parameter visited: the folders that have been seen, so that links that lead back are not followed for ever.
  private static func collect(
    from folder: String, into files: inout [String], visited: inout Set<Folder.Identity>
  ) throws(FileError) {
    guard visited.insert(try Folder.identity(of: folder)).inserted else { return }
    for name in try Folder.names(in: folder) where !name.hasPrefix(".") {
      let path = Path.join(folder, name)
      // A link that leads nowhere is no rule file.
      guard let kind = try? Folder.kind(of: path) else { continue }
      if kind == .folder {
        try collect(from: path, into: &files, visited: &visited)
      } else if kind == .file, isRuleFile(name), !(name == Configuration.fileName && Configuration.isOne(path)) {
        files.append(path)
      }
    }
  }

  static func isRuleFile(_ name: String) -> Bool {
    // What stands beside rule files is none.
    if RuleTestFile.isTestFile(name) || name == WaiverFile.defaultName { return false }
    let name = name.lowercased()
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  // MARK: Spelling

  /// The path as it is spelled on disk.
  private static func existing(_ path: String) throws(Diagnostic) -> String {
    do throws(FileError) {
      _ = try Folder.kind(of: path)
      return path
    } catch {
      guard error.reason == .missing else { throw error.diagnostic(code: code) }
    }
    let search = CaselessSearch(path)
    switch search.matches.count {
    case 1: return search.matches[0]
    case 0: throw missing(path, search)
    default:
      let list = search.matches.prefix(5).joined(separator: ", ") + (search.matches.count > 5 ? ", …" : "")
      throw Diagnostic(
        code: code, message: "no such file: \(Quoted(path, limit: .max)), and more than one that differs only in case",
        hint: "name one of: \(list)")
    }
  }

  private static func missing(_ path: String, _ search: CaselessSearch) -> Diagnostic {
    let what = search.isFolderMissing ? "no such folder: \(Quoted(search.missing, limit: .max))" : nil
    let near = search.nearNames
    return Diagnostic(
      code: code, message: what ?? "no such file: \(Quoted(path, limit: .max))",
      hint: near.isEmpty
        ? nil : "\(search.nearNamesAreGuesses ? "did you mean" : "there are"): \(near.joined(separator: ", "))")
  }
}
