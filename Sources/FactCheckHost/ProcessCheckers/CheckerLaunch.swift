internal import FactCheckKit

/// How a checker is started: its arguments, its folder, its environment and its limits.
struct CheckerLaunch: Sendable {
  /// The program first, by its path from the root.
  var arguments: [String]
  var folder: String
  var environment: [String: String]
  var limits = ProcessLimits()
  /// Then its end is told by another program: a signal as 128 and its number.
  var isSandboxed = false

  /// Set for every checker: by hand, its author kit tells what it is.
  static let mark = "FACTCHECK_CHECKER"
  /// Tells the processes of one start from all others, also those that left their group.
  static let stamp = "FACTCHECK_CHECKER_RUN"
  private static let passed = ["PATH", "HOME", "TMPDIR", "LANG"]

  /// - Parameter variables: the program's own environment.
  /// - Throws: what is wrong with the program that is to be started.
  init(
    _ checker: FoundChecker, arguments extra: [String], variables: [String: String], sandbox: Sandbox?
  ) throws(CheckerFault) {
    let folder = checker.absoluteFolder
    let command = (checker.manifest.command + extra).map { CheckerLaunch.expanded($0, folder: folder) }
    guard let program = command.first else { throw .notStarted("its command is empty") }
    let path = CheckerLaunch.path(of: program, in: folder, search: variables["PATH"] ?? "")
    if let problem = ProgramCheck.problem(with: path ?? program, isFound: path != nil) { throw .notStarted(problem) }
    self.folder = folder
    self.arguments = [path ?? program] + command.dropFirst()
    if let sandbox {
      isSandboxed = true
      self.arguments = sandbox.arguments(folder: folder, hasNetwork: checker.manifest.needsNetwork) + self.arguments
    }
    environment = variables.filter { name, _ in
      CheckerLaunch.passed.contains(name) || name.hasPrefix("LC_") || name.hasPrefix("FACTCHECK_")
        || checker.manifest.environment.contains(name)
    }
    environment[CheckerLaunch.mark] = "1"
    if let memory = checker.manifest.memory { limits.memory = memory.bytes }
  }

  init(arguments: [String], folder: String, environment: [String: String]) {
    self.arguments = arguments
    self.folder = folder
    self.environment = environment
  }

  private static func expanded(_ word: String, folder: String) -> String {
    let parts = word.split(separator: "$", omittingEmptySubsequences: false)
    let name = "{CHECKER_DIR}"
    return parts.dropFirst().reduce(String(parts.first ?? "")) { text, part in
      text + (part.hasPrefix(name) ? folder + part.dropFirst(name.count) : "$" + part)
    }
  }

  private static func path(of program: String, in folder: String, search: String) -> String? {
    if program.contains("/") { return program.hasPrefix("/") ? program : Path.normalised(Path.join(folder, program)) }
    return Folder.file(named: program, in: search.split(separator: ":").map(String.init))
  }
}

/// What a checker may use of the machine.
struct ProcessLimits: Sendable {
  /// Bytes of address space. Generous: runtimes reserve far more than they use.
  var memory = 16 << 30
  /// Open files.
  var files = 256
  /// Seconds of processor time.
  var processor = 3600

  /// Those of a shell that sets the limits, as far as the system has them, and becomes the program. The script is always the same: what is
  /// started and with which arguments never is a part of it.
  var arguments: [String] {
    let limits = ["-c 0", "-n \(files)", "-t \(processor)", "-v \(memory >> 10)"]
    return ["-c", limits.map { "ulimit \($0) 2>/dev/null; " }.joined() + "exec \"$@\"", "sh"]
  }
}
