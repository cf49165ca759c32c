internal import FactCheckKit

/// The fingerprint of a checker: of its manifest and of everything in its folder; of a program without a manifest, of its file.
///
/// Left out are hidden files and folders but for what the command names, and what Python compiles for itself. Links that the command names,
/// such as the interpreter of a virtual environment, lead to programs of the machine, which are not the checker's.
enum CheckerDigest {
  private static let mostFiles = 2000
  private static let mostBytes = 64 << 20

  static func of(_ checker: FoundChecker) throws(DiagnosticsError) -> String {
    do throws(FileError) {
      let names = try names(checker)
      var lines: [String] = []
      var size = 0
      for name in names {
        let bytes = try FileReader.read(path: Path.join(checker.folder, name), limit: mostBytes)
        size += bytes.count
        guard size <= mostBytes else { throw FileError(path: checker.folder, reason: .tooLarge(limit: mostBytes)) }
        lines.append(SHA256.hex(bytes) + "  " + name + "\n")
      }
      return SHA256.hex(lines.joined())
    } catch {
      throw DiagnosticsError([
        error.diagnostic(
          code: "checker-invalid", hint: "keep data and environments of a checker in a hidden folder, as .venv")
      ])
    }
  }

  /// The files that it is of, seen from the checker's folder.
  private static func names(_ checker: FoundChecker) throws(FileError) -> [String] {
    if checker.manifest.file == nil { return checker.manifest.command.prefix(1).map(Path.name) }
    var names: [String] = []
    try collect(checker.folder, "", into: &names)
    return names
      + checker.manifest.command.map(inFolder).filter { name in
        let path = Path.join(checker.folder, name)
        return !names.contains(name) && (try? Folder.kind(of: path)) == .file && !Folder.isLink(path)
      }
  }

  private static func inFolder(_ word: String) -> String {
    let name = word.replacing("${CHECKER_DIR}/", with: "")
    return Path.normalised(name)
  }

  private static func collect(_ folder: String, _ prefix: String, into names: inout [String]) throws(FileError) {
    for name in try Folder.names(in: folder) where !name.hasPrefix(".") && name != "__pycache__" {
      let path = Path.join(folder, name)
      switch try Folder.kind(of: path) {
      case .folder: try collect(path, prefix + name + "/", into: &names)
      case .file: names.append(prefix + name)
      case .special: continue
      }
      if names.count > mostFiles { throw FileError(path: folder, reason: .other("more than \(mostFiles) files")) }
    }
  }
}
