/// Arithmetic on paths with slashes; it looks at no file.
enum Path {
  /// Standard input or output.
  static let standardStream = "-"

  /// `path`, which is written in `file`, seen from the working directory. Absolute paths and `-` stay as they are.
  static func resolve(_ path: String, fromFile file: String) -> String {
    if path == standardStream || path.hasPrefix("/") { return path }
    return normalised(join(folder(of: file), path))
  }

  /// The opposite of `resolve`: how `file` has to name a path that is seen from the working directory. Where the way leads through folders
  /// above the working directory, the path is named from the root.
  static func relative(_ path: String, toFile file: String, workingFolder: String) -> String {
    if path == standardStream || path.hasPrefix("/") { return path }
    var folders = components(normalised(folder(of: file)))
    guard !file.hasPrefix("/"), !folders.contains("..") else { return normalised(join(workingFolder, path)) }
    var parts = components(normalised(path))
    while let first = folders.first, first == parts.first, parts.count > 1 {
      folders.removeFirst()
      parts.removeFirst()
    }
    return (folders.map { _ in ".." } + parts).joined(separator: "/")
  }

  /// What stands before the last slash; empty for a file of the working directory.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: slash) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What stands behind the last slash.
  static func name(of path: String) -> String { components(path).last ?? path }

  static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The parts between slashes, without empty ones and `.`.
  static func components(_ path: String) -> [String] {
    path.utf8.split(separator: slash).map { String(Substring($0)) }.filter { $0 != "." }
  }

  /// Without `.`, doubled slashes and `..` wherever a folder stands before it.
  static func normalised(_ path: String) -> String {
    var parts: [String] = []
    for part in components(path) {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    let root = path.hasPrefix("/") ? "/" : ""
    let joined = root + parts.joined(separator: "/")
    return joined.isEmpty ? "." : joined
  }

  private static let slash = UInt8(ascii: "/")
}
