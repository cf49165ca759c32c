internal import ArgumentParser
internal import FactCheckHost

/// What commands that check claims let one say of checkers that run in processes of their own.
struct PluginOptions: ParsableArguments {
  @Flag(help: "Start no process checkers: for changes that nobody has read yet.")
  var noPlugins = false

  @Flag(help: "Start only checkers that factcheck.lock has, also of those that you installed.")
  var locked = false

  @Flag(help: "Also look for factcheck-checker-NAME on the PATH.")
  var allowPathCheckers = false

  @Option(help: "Shut process checkers off with bubblewrap: where it is there, always, or not.")
  var sandbox = SandboxMode.auto

  @Option(
    help: "How long a process checker may take for a batch of claims, as in 5s. (default: what rules say, or 10s)")
  var checkerTimeout: String?

  @Option(help: "Write everything that is said to process checkers and by them to a file.", completion: .file())
  var trace: String?

  func validate() throws {
    guard let checkerTimeout, ProcessSettings.seconds(checkerTimeout) == nil else { return }
    throw ValidationError("--checker-timeout takes a length of time such as 500ms, 5s or 2m, not '\(checkerTimeout)'")
  }

  func settings(trace: TraceFile = TraceFile(nil)) -> ProcessSettings {
    var settings = ProcessSettings.here(allowsPath: allowPathCheckers)
    settings.isOff = noPlugins
    settings.isLocked = locked
    settings.sandbox = sandbox
    settings.timeout = checkerTimeout.flatMap(ProcessSettings.seconds)
    settings.trace = trace.write
    return settings
  }
}

extension ProcessSettings {
  /// Those of the working directory and the environment.
  static func here(allowsPath: Bool = false) -> ProcessSettings {
    let variables = Environment.variables
    let path = (variables["PATH"] ?? "").split(separator: ":").map(String.init)
    let data = variables["XDG_DATA_HOME"] ?? variables["HOME"].map { $0 + "/.local/share" }
    let search = CheckerSearch(
      project: CheckerSearch.projectFolder(), installed: data.map { $0 + "/factcheck/checkers" }, path: path,
      allowsPath: allowsPath)
    return ProcessSettings(search: search, variables: variables)
  }
}
