#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A large document as a file that can only be read, gone with the value.
final class DocumentCopy {
  let path: String

  init(_ bytes: [UInt8]) throws(CheckerFault) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/factcheck-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw .notStarted("no temporary file can be made in '\(folder)'") }
    defer { _ = close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        unlink(path)
        throw .notStarted("a temporary file in '\(folder)' cannot be written")
      }
      written += count
    }
    fchmod(descriptor, 0o400)
  }

  deinit { unlink(path) }
}
