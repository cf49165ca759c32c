internal import FactCheckKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Programs of the system that take the text out of a file.
enum HelperProgram {
  /// What a program prints; it is found on the PATH and gets its arguments without a shell.
  ///
  /// - Parameters:
  ///   - path: the source, for messages.
  ///   - package: what to install where the program is missing.
  static func output(
    _ program: String, _ arguments: [String], of path: String, package: String, limit: Int
  ) throws(Diagnostic) -> [UInt8] {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw failed(program, path, "no pipe can be made") }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var pointers: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process = pid_t()
    let error = posix_spawnp(&process, program, &actions, nil, &pointers, nil)
    close(ends[1])
    guard error == 0 else {
      close(ends[0])
      throw SourceBytes.unreadable(
        "source '\(path)' needs the program '\(program)' to be read, which is not there",
        hint: "install it (Debian, Ubuntu: apt-get install \(package)), or save the source as text")
    }
    let (bytes, isTooLarge) = drain(ends[0], limit: limit)
    close(ends[0])
    if isTooLarge { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    if isTooLarge { throw SourceBytes.tooLarge(path: path, limit: limit) }
    // A program that is missing ends with 127 where the system tells it only then.
    guard status == 0 else { throw failed(program, path, "it ended with an error") }
    return bytes
  }

  private static func drain(_ descriptor: Int32, limit: Int) -> (bytes: [UInt8], isTooLarge: Bool) {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return (bytes, false) }
      bytes += chunk[..<count]
      if bytes.count > limit { return (bytes, true) }
    }
  }

  private static func failed(_ program: String, _ path: String, _ why: String) -> Diagnostic {
    SourceBytes.unreadable(
      "source '\(path)' cannot be read by '\(program)': \(why)", hint: "check the file, or save it as text")
  }
}
