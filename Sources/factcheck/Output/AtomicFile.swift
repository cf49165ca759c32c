internal import FactCheckKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that is written whole or not at all: beside its place first, then renamed into it.
///
/// Pipes and devices (`/dev/stdout`, `/dev/null`) are written directly, since renaming would put a file in their place.
struct AtomicFile {
  private let path: String
  /// Where the bytes go until they are complete; nil where the file is written directly.
  private let temporary: String?
  private let descriptor: Int32

  /// - Throws: a diagnostic with code `report-not-writable` where the file cannot be made.
  init(_ path: String) throws(Diagnostic) {
    self.path = path
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw AtomicFile.problem(path, EISDIR) }
    if exists, access(path, W_OK) != 0 { throw AtomicFile.problem(path, errno) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      temporary = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      // A link stays a link: what it leads to is replaced.
      let temporary = AtomicFile.sibling(of: exists ? AtomicFile.resolved(path) : path)
      self.temporary = temporary
      descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0, exists { fchmod(descriptor, status.st_mode & 0o7777) }
    }
    if descriptor < 0 { throw AtomicFile.problem(path, errno) }
  }

  /// Writes everything and puts the file in its place.
  func finish(_ bytes: [UInt8]) throws(Diagnostic) {
    let error = Descriptor.write(bytes, to: descriptor)
    // Some file systems tell only now that there is no room.
    let closed = close(descriptor)
    if let error { throw abandoned(error) }
    if closed != 0 { throw abandoned(errno) }
    guard let temporary else { return }
    if rename(temporary, AtomicFile.resolved(path)) != 0 { throw abandoned(errno) }
  }

  /// Leaves no trace.
  func cancel() {
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  private func abandoned(_ error: Int32) -> Diagnostic {
    if let temporary { unlink(temporary) }
    return AtomicFile.problem(path, error)
  }

  /// The path that a link leads to; the path itself where there is nothing yet.
  private static func resolved(_ path: String) -> String {
    guard let pointer = realpath(path, nil) else { return path }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// In the same folder, since a file can be renamed within a file system only.
  private static func sibling(of path: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return path[..<slash] + ".\(path[slash...]).\(getpid()).tmp"
  }

  private static func problem(_ path: String, _ error: Int32) -> Diagnostic {
    let hint: String? =
      switch error {
      case ENOENT, ENOTDIR: "make the folder first"
      case EISDIR: "name a file in it"
      case EACCES, EPERM, EROFS: "name a file in a folder that you may write to"
      default: nil
      }
    return Diagnostic(
      code: "report-not-writable", message: "cannot write '\(path)': \(Descriptor.words(error))", hint: hint)
  }
}
