/// What a report tells of a checker that ran in a process of its own.
public struct CheckerRecord: Hashable, Sendable {
  public var name: String
  /// As it gave it.
  public var version: String
  /// Why it failed, in words; empty where it did not.
  public var faults: [String]
  /// What its author should know.
  public var notices: [String]
  /// The end of what it wrote to standard error.
  public var errors: String

  public init(name: String, version: String, faults: [String] = [], notices: [String] = [], errors: String = "") {
    self.name = name
    self.version = version
    self.faults = faults
    self.notices = notices
    self.errors = errors
  }
}
