internal import FactCheckKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Writes whole buffers to file descriptors.
enum Descriptor {
  /// The number of the error that stopped the writing; nil where all bytes are written.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    // A reader that goes away is told by the error EPIPE and does not kill the process.
    signal(SIGPIPE, SIG_IGN)
    return bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = systemWrite(descriptor, rest.baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        written += count
      }
      return nil
    }
  }

  static func words(_ error: Int32) -> String { strerror(error).map { String(cString: $0) } ?? "error \(error)" }
}

/// The system's `write`, which `Descriptor.write` hides.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

/// Where results go.
enum StandardOutput {
  static var isTerminal: Bool { isatty(1) == 1 }

  /// Files and pipes are UTF-8, as everything the program writes; a terminal is what its locale says.
  static var isUnicode: Bool { !isTerminal || Environment.hasUnicodeLocale }

  /// A reader that has seen enough (`| head`) is no error: the rest is not written, and the run ends as it would have.
  static func write(_ text: String) throws(Diagnostic) {
    guard let error = Descriptor.write(Array(text.utf8), to: 1), error != EPIPE else { return }
    throw Diagnostic(
      code: "report-not-writable", message: "cannot write to standard output: \(Descriptor.words(error))")
  }
}

extension StandardOutput {
  /// Whether the bytes could be written; where not, nobody reads any more.
  static func write(_ bytes: [UInt8]) -> Bool { Descriptor.write(bytes, to: 1) == nil }
}

/// Where answers come from.
enum StandardInput {
  static var isTerminal: Bool { isatty(0) == 1 }
}

/// Where everything else goes. What cannot be written here cannot be told at all.
enum StandardError {
  static var isTerminal: Bool { isatty(2) == 1 }

  static func write(_ text: String) {
    _ = Descriptor.write(Array(text.utf8), to: 2)
  }
}
