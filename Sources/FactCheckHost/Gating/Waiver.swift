public import FactCheckKit

/// Lets a claim fail for a stated reason and, if wanted, until a day.
public struct Waiver: Sendable {
  /// The id of the claim.
  public var claim: String
  /// The name of its rule file; nil: any.
  public var rules: String?
  public var reason: String
  /// The last day that it holds.
  public var until: CalendarDate?
  public var by: String?
  public var place: Place?

  public init(
    claim: String, rules: String? = nil, reason: String, until: CalendarDate? = nil, by: String? = nil,
    place: Place? = nil
  ) {
    self.claim = claim
    self.rules = rules
    self.reason = reason
    self.until = until
    self.by = by
    self.place = place
  }

  func covers(_ claim: Claim) -> Bool {
    guard claim.id == self.claim else { return false }
    guard let rules else { return true }
    return claim.place.map { Path.components($0.file).last == Path.components(rules).last } ?? false
  }

  func hasExpired(on today: CalendarDate) -> Bool { until.map { $0 < today } ?? false }

  /// `waived until 2026-12-31: the source is being corrected (Jo)`.
  var words: String {
    "waived" + (until.map { " until \($0)" } ?? "") + ": \(reason)" + (by.map { " (\($0))" } ?? "")
  }
}

/// The waivers of a run.
public struct WaiverList: Sendable {
  public var waivers: [Waiver]

  public init(_ waivers: [Waiver]) { self.waivers = waivers }

  /// Lets waived claims pass; one whose waiver has expired fails, and says so.
  ///
  /// - Returns: what is to be said of waivers that are of no use any more.
  public func apply(to report: inout Report, today: CalendarDate) -> [String] {
    var isNeeded = [Bool](repeating: false, count: waivers.count)
    var isMet = isNeeded
    for i in report.claims.indices {
      guard let k = waivers.firstIndex(where: { $0.covers(report.claims[i].claim) }) else { continue }
      isMet[k] = true
      guard !report.claims[i].passed, report.claims[i].verdict != .error else { continue }
      isNeeded[k] = true
      if waivers[k].hasExpired(on: today) {
        let note = "waiver expired on \(waivers[k].until.map(\.description) ?? ""): \(waivers[k].reason)"
        if report.claims[i].findings.isEmpty { continue }
        report.claims[i].findings[0].notes.append(note)
      } else {
        report.claims[i].passed = true
        report.claims[i].waiver = waivers[k].words
      }
    }
    report.settleExit()
    return zip(waivers, zip(isMet, isNeeded)).compactMap { waiver, state in
      if !state.0 { return nil }
      return state.1
        ? nil : "the waiver of '\(TerminalText.plain(waiver.claim))' is not needed any more: the claim passes"
    }
  }
}
