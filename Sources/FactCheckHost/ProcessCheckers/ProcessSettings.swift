/// What the command line decides about process checkers.
public struct ProcessSettings: Sendable {
  public var search: CheckerSearch
  /// The environment that the program itself has.
  public var variables: [String: String]
  /// Start none (`--no-plugins`).
  public var isOff = false
  /// Start only what the lock file has, wherever it is from.
  public var isLocked = false
  public var sandbox = SandboxMode.auto
  /// How long a batch of claims may take, in seconds, whatever rule files and manifests say.
  public var timeout: Double?
  /// Is told every line of the dialogue.
  public var trace: Trace?

  public typealias Trace = @Sendable (_ checker: String, _ isFromHost: Bool, _ line: [UInt8]) -> Void

  public init(search: CheckerSearch = CheckerSearch(), variables: [String: String] = [:], isOff: Bool = false) {
    self.isOff = isOff
    self.search = search
    self.variables = variables
  }

  /// Seconds from words such as `5s`; nil where they are none.
  public static func seconds(_ text: String) -> Double? { TimeSpan.seconds(text) }

  var lockFile: String { Path.join(search.project, CheckerLock.fileName) }
}
