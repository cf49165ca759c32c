/// Why a process checker could not answer.
enum CheckerFault: Error, Hashable, Sendable {
  /// It could not be started; the words of the system, or what was found wrong with the program.
  case notStarted(String)
  /// It was not found, or may not start; the whole of what is to be said.
  case unavailable(String)
  /// - Parameter seconds: how long it was waited for.
  case timeout(request: String, seconds: Double)
  case signal(Int32)
  case exit(Int32)
  /// It closed its output and lived on.
  case closed
  /// It said something that the protocol does not have.
  case wrong(String)
  /// It wrote more than is read.
  case flood(String)
  /// It answered a request with an error of its own.
  case refused(request: String, String)
  case versions(String)
  case configuration(String)

  /// Whether another start with other claims may go well.
  var isWorthARetry: Bool {
    switch self {
    case .signal, .exit, .closed: true
    default: false
    }
  }

  /// For people; completes "checker 'x' …".
  var words: String {
    switch self {
    case .unavailable(let why): why
    case .notStarted(let why): "cannot be started: \(why)"
    case .timeout(let request, let seconds): "did not answer '\(request)' within \(TimeSpan.words(seconds))"
    case .signal(let number): "crashed (signal \(number)\(CheckerFault.name(number)))"
    case .exit(let code): "ended with exit code \(code) before it had answered"
    case .closed: "closed its output before it had answered"
    case .wrong(let what): "broke the protocol: \(what)"
    case .flood(let what): "wrote too much: \(what)"
    case .refused(let request, let message): "answered '\(request)' with an error: \(message)"
    case .versions(let supported):
      "needs protocol \(supported); this factcheck speaks 1; update factcheck or pin the checker"
    case .configuration(let problems): "does not take its configuration: \(problems)"
    }
  }

  private static func name(_ signal: Int32) -> String {
    switch signal {
    case 4: ", SIGILL"
    case 6: ", SIGABRT"
    case 7: ", SIGBUS"
    case 8: ", SIGFPE"
    case 9: ", SIGKILL"
    case 11: ", SIGSEGV"
    case 13: ", SIGPIPE"
    case 15: ", SIGTERM"
    default: ""
    }
  }
}
