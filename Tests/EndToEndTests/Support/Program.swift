#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a process printed and how it ended.
struct Outcome: Sendable {
  /// nil: it was killed by a signal, or by the limit on its time.
  var exit: Int32?
  var output: String
  var errors: String
}

/// The built program, run as a process of its own.
enum Program {
  /// Where the build puts what it makes: the folder of the test bundle.
  static let folder: String = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    let parts = bundle.split(separator: "/", omittingEmptySubsequences: false)
    let depth = parts.firstIndex { $0.hasSuffix(".xctest") } ?? parts.count - 1
    return parts[..<depth].joined(separator: "/")
  }()

  /// The checkout.
  static let root =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")

  /// Enough for a machine that does much else; a test that needs it has failed.
  private static let limitInSeconds = 60

  /// - Parameters:
  ///   - input: what standard input holds.
  ///   - environment: nothing else is set but the PATH.
  ///   - hasReader: whether somebody reads what is printed.
  static func run(
    _ arguments: [String], in folder: String = root, input: [UInt8] = [], environment: [String: String] = [:],
    hasReader: Bool = true
  ) -> Outcome {
    start(
      Program.folder + "/factcheck", arguments, in: folder, input: input, environment: environment,
      hasReader: hasReader)
  }

  /// A line of a shell that finds the built program by its name.
  static func shell(_ line: String, in folder: String = root) -> Outcome {
    start("/bin/sh", ["-c", line], in: folder, input: [], environment: [:], hasReader: true)
  }

  private static func start(
    _ file: String, _ arguments: [String], in folder: String, input: [UInt8], environment: [String: String],
    hasReader: Bool
  ) -> Outcome {
    let streams = Workspace()
    let standardInput = streams.file("in", input)
    let (output, errors) = (streams.path + "/out", streams.path + "/err")
    var actions = FileActions()
    actions.open(0, standardInput, O_RDONLY)
    if hasReader { actions.open(1, output, O_WRONLY | O_CREAT) } else { actions.writeToNobody(1) }
    actions.open(2, errors, O_WRONLY | O_CREAT)
    var variables = ["PATH": Program.folder + ":/usr/local/bin:/usr/bin:/bin"]
    // Where the toolchain's libraries are, if they are not where the program looks by itself.
    if let path = getenv("LD_LIBRARY_PATH") { variables["LD_LIBRARY_PATH"] = String(cString: path) }
    variables.merge(environment) { $1 }
    // A shell enters the folder and becomes the program: not every system lets `posix_spawn` do that.
    let command = ["sh", "-c", "cd \"$0\" && exec \"$@\"", folder, file] + arguments
    let process = actions.spawn("/bin/sh", command, variables.map { "\($0.key)=\($0.value)" })
    let exit = process.flatMap(wait)
    return Outcome(exit: exit, output: Workspace.text(output), errors: Workspace.text(errors))
  }

  private static func wait(for process: pid_t) -> Int32? {
    var status: Int32 = 0
    for _ in 0..<(limitInSeconds * 500) {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil }
      if ended < 0 && errno != EINTR { return nil }
      usleep(2000)
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    return nil
  }
}
