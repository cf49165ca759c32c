#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Reads whole files.
enum FileReader {
  /// The bytes of a file; `-` is the standard input. Pipes and devices are read to their end, too.
  ///
  /// - Parameter limit: the most bytes that are accepted; no more than that are ever held in memory.
  static func read(path: String, limit: Int) throws(FileError) -> [UInt8] {
    if path == Path.standardStream { return try contents(of: 0, path: path, limit: limit) }
    guard !path.utf8.contains(0) else { throw FileError(path: path, reason: .missing) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
    defer { _ = close(descriptor) }
    return try contents(of: descriptor, path: path, limit: limit)
  }

  private static func contents(of descriptor: Int32, path: String, limit: Int) throws(FileError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, errno: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileError(path: path, reason: .isDirectory) }
    let size = Int(clamping: status.st_size)
    guard size <= limit else { throw FileError(path: path, reason: .tooLarge(limit: limit)) }
    var bytes: [UInt8] = []
    // One more than its size shows at once that a regular file has ended.
    var chunk = max(size + 1, 1 << 14)
    while true {
      let count = try append(to: &bytes, from: descriptor, atMost: min(chunk, limit + 1 - bytes.count), path: path)
      if count == 0 { return bytes }
      guard bytes.count <= limit else { throw FileError(path: path, reason: .tooLarge(limit: limit)) }
      chunk = 1 << 16
    }
  }

  /// The number of bytes that were read; 0 at the end.
  private static func append(
    to bytes: inout [UInt8], from descriptor: Int32, atMost count: Int, path: String
  ) throws(FileError) -> Int {
    var failure: Int32 = 0
    let read = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var result = systemRead(descriptor, buffer.baseAddress, count)
      while result < 0, errno == EINTR { result = systemRead(descriptor, buffer.baseAddress, count) }
      if result < 0 { failure = errno }
      initialized = max(0, result)
    }
    guard failure == 0 else { throw FileError(path: path, errno: failure) }
    if bytes.isEmpty { bytes = read } else { bytes += read }
    return read.count
  }
}

/// The system's `read`, which `FileReader.read` hides.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
