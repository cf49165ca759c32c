internal import FactCheckKit
internal import Language

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The text of the packs beside the tests.
enum PackFiles {
  static let folder =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Sources/LanguagePacks"

  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(folder + "/" + path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }

  private static func names(in path: String) -> [String] {
    guard let directory = opendir(folder + "/" + path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.first != "." { names.append(name) }
    }
    return names.sorted()
  }

  /// Every text file of the packs.
  static func all() -> [LanguageCompiler.File] {
    names(in: "").flatMap { sub in
      names(in: sub).filter { $0.hasSuffix(".txt") || $0.hasSuffix(".tsv") }.compactMap { name in
        read(sub + "/" + name).map { LanguageCompiler.File(path: sub + "/" + name, bytes: $0) }
      }
    }
  }
}
