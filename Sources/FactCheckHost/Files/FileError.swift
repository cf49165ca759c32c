internal import FactCheckKit

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Why a file or a folder cannot be read.
struct FileError: Error, Hashable, Sendable {
  enum Reason: Hashable, Sendable {
    case missing, isDirectory, permission
    /// - Parameter limit: the most that is read, in bytes.
    case tooLarge(limit: Int)
    /// In the words of the system.
    case other(String)
  }

  var path: String
  var reason: Reason

  init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// - Parameter number: what a call of the system left in `errno`.
  init(path: String, errno number: Int32) {
    self.path = path
    switch number {
    case ENOENT, ENOTDIR: reason = .missing
    case EISDIR: reason = .isDirectory
    case EACCES, EPERM: reason = .permission
    default: reason = .other(strerror(number).map { String(cString: $0) } ?? "error \(number)")
    }
  }

  /// - Parameter code: says what the file was wanted for: `rules-unreadable`, `source-unreadable`.
  func diagnostic(code: String, hint: String? = nil) -> Diagnostic {
    let path = Quoted(path, limit: .max)
    let message =
      switch reason {
      case .missing: "no such file: \(path)"
      case .isDirectory: "\(path) is a folder, not a file"
      case .permission: "no permission to read \(path)"
      case .tooLarge(let limit): "\(path) is larger than \(FileError.size(limit))"
      case .other(let words): "cannot read \(path): \(words)"
      }
    return Diagnostic(code: code, message: message, hint: hint)
  }

  private static func size(_ bytes: Int) -> String { bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes) bytes" }
}
