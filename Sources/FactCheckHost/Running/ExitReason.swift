public import FactCheckKit

/// Why a run could not be completed. In order of weight: a run tells the first that holds.
public enum ExitReason: String, CaseIterable, Sendable, Comparable {
  case rulesInvalid = "rules-invalid"
  case noClaims = "no-claims"
  case sourceUnreadable = "source-unreadable"
  case checkerFailed = "checker-failed"
  case reportNotWritable = "report-not-writable"

  public static func < (a: ExitReason, b: ExitReason) -> Bool { a.weight < b.weight }

  private var weight: Int { ExitReason.allCases.firstIndex(of: self) ?? 0 }

  /// The reason that a diagnostic gives a run to end early.
  init(of diagnostic: Diagnostic) {
    switch diagnostic.code {
    case "pack-invalid", "checker-missing", "checker-invalid", "checker-untrusted", "lock-invalid":
      self = .checkerFailed
    default: self = ExitReason(rawValue: diagnostic.code) ?? .rulesInvalid
    }
  }

  /// For people.
  public var words: String {
    switch self {
    case .rulesInvalid: "a rule file is missing or not valid"
    case .noClaims: "there is no claim to check"
    case .sourceUnreadable: "a source could not be read"
    case .checkerFailed: "a checker failed"
    case .reportNotWritable: "a report could not be written"
    }
  }
}

extension ExitState {
  public init(_ reason: ExitReason) { self.init(code: 2, reason: reason.rawValue) }
}

extension Report {
  /// Notes that the run could not be completed; a weightier reason stays.
  public mutating func fail(_ reason: ExitReason) {
    isComplete = false
    let present = exit.reason.flatMap(ExitReason.init(rawValue:))
    exit = ExitState(min(present ?? reason, reason))
  }
}
