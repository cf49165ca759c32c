#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder of its own for a test, removed at the end with everything in it.
final class TemporaryFolder {
  let path: String
  private var made: [String] = []

  init() {
    var template = Array("/tmp/factcheck-test-XXXXXX".utf8CString)
    let name = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = name ?? "/tmp/factcheck-test-unmade"
  }

  deinit {
    for path in made.reversed() { remove(path) }
    remove(path)
  }

  /// Makes a file, and the folders on its way.
  @discardableResult
  func file(_ name: String, _ bytes: [UInt8] = []) -> String {
    folder(String(name.reversed().drop { $0 != "/" }.dropFirst().reversed()))
    let path = path + "/" + name
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = write(descriptor, bytes, bytes.count)
    close(descriptor)
    made.append(path)
    return path
  }

  func folder(_ name: String) {
    var path = path
    for part in name.split(separator: "/") {
      path += "/" + part
      if mkdir(path, 0o755) == 0 { made.append(path) }
    }
  }

  func link(_ name: String, to target: String) {
    let path = path + "/" + name
    if symlink(target, path) == 0 { made.append(path) }
  }
}
