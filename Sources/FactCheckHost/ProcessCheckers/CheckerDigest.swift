internal import FactCheckKit

/// The fingerprint of a checker: of its manifest and of everything in its folder; of a program without a manifest, of its file.
///
/// Left out are hidden files and folders but for what the command names, and what Python compiles for itself. Links that the command names,
/// such as the interpreter of a virtual environment, lead to programs of the machine, which are not the checker's.
enum CheckerDigest {
  private static let mostFiles = 2000
  private static let mostBytes = 64 << 20

  static func of(_ checker: FoundChecker) throws(Diagnostic) -> String {
    var names: [String] = []
    if checker.manifest.file == nil, let program = checker.manifest.command.first {
      names = [String(program.split(separator: "/").last ?? "")]
    } else {
      try collect(checker.folder, "", into: &names)
      names += checker.manifest.command.map(inFolder).filter { name in
        let path = Path.join(checker.folder, name)
        return !names.contains(name) && (try? Folder.kind(of: path)) == .file && !Folder.isLink(path)
      }
    }
    var lines: [String] = []
    var size = 0
    for name in names {
      do throws(FileError) {
        let bytes = try FileReader.read(path: Path.join(checker.folder, name), limit: mostBytes)
        size += bytes.count
        lines.append(SHA256.hex(bytes) + "  " + name + "\n")
      } catch {
        throw error.diagnostic(code: "checker-invalid")
      }
      if size > mostBytes { throw tooLarge(checker) }
    }
    return SHA256.hex(lines.joined())
  }

  private static func inFolder(_ word: String) -> String {
    let name = word.replacing("${CHECKER_DIR}/", with: "")
    return Path.normalised(name)
  }

  private static func collect(_ folder: String, _ prefix: String, into names: inout [String]) throws(Diagnostic) {
    do throws(FileError) {
      for name in try Folder.names(in: folder) where !name.hasPrefix(".") && name != "__pycache__" {
        let path = Path.join(folder, name)
        switch try Folder.kind(of: path) {
        case .folder:
          do throws(Diagnostic) { try collect(path, prefix + name + "/", into: &names) } catch {
            throw FileError(path: path, reason: .other(error.message))
          }
        case .file: names.append(prefix + name)
        case .special: continue
        }
        if names.count > mostFiles { throw FileError(path: folder, reason: .other("more than \(mostFiles) files")) }
      }
    } catch {
      throw error.diagnostic(
        code: "checker-invalid", hint: "keep data and environments of a checker in a hidden folder, as .venv")
    }
  }

  private static func tooLarge(_ checker: FoundChecker) -> Diagnostic {
    Diagnostic(
      code: "checker-invalid",
      message: "the folder of checker '\(checker.manifest.name)' is larger than \(mostBytes >> 20) MiB",
      hint: "keep data and environments of a checker in a hidden folder, as .venv")
  }
}
