#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder of its own for a test, removed at the end with everything in it.
final class Workspace {
  let path: String

  init() {
    var template = Array("/tmp/factcheck-e2e-XXXXXX".utf8CString)
    let name = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = name ?? "/tmp/factcheck-e2e-unmade"
  }

  deinit { Workspace.remove(path) }

  /// Makes a file, and the folders on its way; returns its path.
  @discardableResult
  func file(_ name: String, _ bytes: [UInt8]) -> String {
    let parts = name.split(separator: "/")
    var folder = path
    for part in parts.dropLast() {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
    let file = path + "/" + name
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      rest = rest.dropFirst(count)
    }
    close(descriptor)
    return file
  }

  @discardableResult
  func file(_ name: String, _ text: String) -> String { file(name, Array(text.utf8)) }

  func folder(_ name: String, mode: mode_t = 0o755) {
    mkdir(path + "/" + name, 0o755)
    chmod(path + "/" + name, mode)
  }

  /// A copy of the seed article, and a rule file with claims about it.
  @discardableResult
  func rules(_ claims: String, named name: String = "rules.yaml", extra: String = "") -> String {
    file("jordan.txt", Workspace.bytes(Program.root + "/seeds/jordan.txt"))
    let source = "source: {file: jordan.txt, language: nl, published: 2020-09-12}"
    return file(name, "factcheck: 1\nlanguage: en\n\(source)\n\(extra)claims:\n\(claims)\n")
  }

  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) -> Outcome {
    Program.run(arguments, in: path, input: Array(input.utf8), environment: environment)
  }

  func text(_ name: String) -> String { Workspace.text(path + "/" + name) }

  func exists(_ name: String) -> Bool { access(path + "/" + name, F_OK) == 0 }

  var names: [String] { Workspace.names(in: path) }

  // MARK: Files

  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// What a file holds; nothing where there is none.
  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }

  static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

  /// Makes a file as long as said, without writing anything.
  static func extend(_ path: String, to size: Int) { truncate(path, off_t(size)) }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    chmod(path, 0o755)
    for name in names(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }
}
