#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Says why a program cannot be started, in better words than the system has.
enum ProgramCheck {
  /// nil: nothing is seen to be wrong.
  static func problem(with path: String, isFound: Bool) -> String? {
    guard isFound else { return "there is no program '\(path)' on the PATH" }
    switch try? Folder.kind(of: path) {
    case nil: return "there is no file '\(path)'"
    case .folder: return "'\(path)' is a folder"
    default: break
    }
    guard access(path, X_OK) == 0 else {
      return "'\(path)' is not executable; `chmod +x` it, or name its interpreter in `command:`"
    }
    guard let start = head(of: path), start.starts(with: "#!".utf8) else { return nil }
    let line = start.dropFirst(2).prefix { $0 != 0x0A && $0 != 0x0D }
    let interpreter = String(decoding: line, as: UTF8.self).split(separator: " ").first.map(String.init) ?? ""
    guard (try? Folder.kind(of: interpreter)) == .file else {
      return "'\(path)' wants the interpreter '\(interpreter)', which is not there"
    }
    return nil
  }

  private static func head(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 256)
    return Array(bytes[..<fread(&bytes, 1, 256, file)])
  }
}
