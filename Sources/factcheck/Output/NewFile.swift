internal import FactCheckKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Files that commands make for the user, with the folders on their way.
enum NewFile {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// - Parameter isProgram: whether it can be started.
  static func write(_ path: String, _ text: String, isProgram: Bool = false) throws(Diagnostic) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
      folder += part + "/"
      mkdir(folder, 0o777)
    }
    try AtomicFile(path).finish(Array(text.utf8))
    if isProgram { chmod(path, 0o755) }
  }

  /// Where a program is on the PATH.
  static func program(_ name: String) -> String? {
    guard let path = getenv("PATH") else { return nil }
    return String(cString: path).split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// A path seen from a folder; both are relative to the working directory.
  static func path(_ path: String, from folder: String) -> String {
    if path.hasPrefix("/") || path == "-" { return path }
    let up = folder.split(separator: "/").filter { $0 != "." }
    // Out of a folder above the working directory there is no way that can be told from its path.
    if folder.hasPrefix("/") || up.contains("..") { return path }
    return String(repeating: "../", count: up.count) + path
  }
}
