public import FactCheckKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Reads the bytes of a source from a file or from standard input.
public enum SourceBytes {
  /// - Parameter path: `-` is standard input.
  /// - Throws: a diagnostic with code `source-unreadable` and no place.
  public static func read(_ path: String, limit: Int) throws(Diagnostic) -> [UInt8] {
    if path == "-" { return try drain(0, size: 0, path: path, limit: limit) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(errno, path: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw problem(errno, path: path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw problem(EISDIR, path: path) }
    let size = max(0, Int(status.st_size))
    if size > limit { throw tooLarge(path: path, limit: limit) }
    return try drain(descriptor, size: size, path: path, limit: limit)
  }

  /// Reads to the end of a file; one byte past the limit is enough to know that it is too large.
  private static func drain(
    _ descriptor: Int32, size: Int, path: String, limit: Int
  ) throws(Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than the size, so that a file that has not grown ends with the second call.
    var block = size + 1
    while true {
      if bytes.count > limit { throw tooLarge(path: path, limit: limit) }
      let wanted = min(block, limit + 1 - bytes.count)
      var result = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        repeat { result = Glue.read(descriptor, buffer.baseAddress, wanted) } while result < 0 && errno == EINTR
        count = max(0, result)
      }
      if result < 0 { throw problem(errno, path: path) }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      block = 1 << 16
    }
  }

  static func tooLarge(path: String, limit: Int) -> Diagnostic {
    unreadable(
      "source '\(SourceReader.name(of: path))' is larger than \(ByteSize(limit))",
      hint: "raise the limit with --max-source-size \(ByteSize(limit * 2)), or split the text")
  }

  private static func problem(_ code: Int32, path: String) -> Diagnostic {
    let name = SourceReader.name(of: path)
    switch code {
    case ENOENT, ENOTDIR:
      return unreadable(
        "source '\(name)' does not exist",
        hint: "check the spelling; a path in a rule file starts from that file's folder")
    case EISDIR: return unreadable("source '\(name)' is a directory", hint: "name a text file in it")
    case EACCES, EPERM:
      return unreadable("source '\(name)' may not be read", hint: "give read permission: chmod +r \(name)")
    default:
      let words = strerror(code).map { String(cString: $0) } ?? "error \(code)"
      return unreadable("source '\(name)' cannot be read: \(words)", hint: nil)
    }
  }

  static func unreadable(_ message: String, hint: String?) -> Diagnostic {
    Diagnostic(code: "source-unreadable", message: message, hint: hint)
  }
}

/// The system call under a name that does not clash with the method that uses it.
private enum Glue {
  static func read(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }
}
