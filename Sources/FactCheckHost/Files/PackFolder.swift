public import FactCheckKit
public import Language

/// The text of the language packs in a folder.
public enum PackFolder {
  private static let sizeLimit = 16 << 20

  /// Every `.txt` and `.tsv` file one folder deep, with paths as `LanguageCompiler` wants them.
  public static func read(_ path: String) throws(Diagnostic) -> [LanguageCompiler.File] {
    var files: [LanguageCompiler.File] = []
    do throws(FileError) {
      for folder in try Folder.names(in: path) where try Folder.kind(of: path + "/" + folder) == .folder {
        for name in try Folder.names(in: path + "/" + folder) where name.hasSuffix(".txt") || name.hasSuffix(".tsv") {
          let file = folder + "/" + name
          files.append(
            LanguageCompiler.File(path: file, bytes: try FileReader.read(path: path + "/" + file, limit: sizeLimit)))
        }
      }
    } catch {
      throw error.diagnostic(code: "pack-unreadable")
    }
    return files
  }
}
