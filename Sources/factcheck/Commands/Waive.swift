internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck waive`: lets a claim fail, for a reason that is kept with the rules.
struct Waive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "Let a claim fail for a stated reason, and until a day.",
    discussion: """
      Adds an entry to a file of waivers, which `run` reads. A claim whose waiver has expired fails again.

      EXAMPLES:
        factcheck waive 35-troops --reason "the ministry has announced a correction" --until 2026-12-31
        factcheck waive officers --rules rules/jordan.yaml --reason "under review" --by Jo
      """)

  @Argument(help: "The id of the claim, as reports show it.")
  var claim: String

  @Option(help: "Why it may fail.")
  var reason: String

  @Option(help: "The last day that it may, as an ISO date.")
  var until: String?

  @Option(help: "Who says so.")
  var by: String?

  @Option(help: "Its rule file, where other rule files have a claim of that id, too.", completion: .file())
  var rules: String?

  @Option(help: "The file of waivers.", completion: .file())
  var waivers = WaiverFile.defaultName

  func validate() throws {
    if reason.allSatisfy(\.isWhitespace) { throw ValidationError("--reason says nothing") }
    if let until, CalendarDate(iso: until) == nil {
      throw ValidationError("'\(until)' is no ISO date such as 2026-12-31")
    }
  }

  func run() throws {
    do throws(Diagnostic) {
      if let rules { try check(rules) }
      var text = ""
      if WaiverFile.exists(waivers) {
        let result = try WaiverFile.read(waivers)
        if let problem = result.problems.first { throw problem }
        if result.waivers.contains(where: { $0.claim == claim && $0.rules == rules.map(name) }) {
          throw Diagnostic(
            code: "waived-twice", message: "'\(waivers)' has a waiver of '\(claim)' already", hint: "change that one")
        }
        text = String(decoding: try SourceBytes.read(waivers, limit: 1 << 24), as: UTF8.self)
      }
      let waiver = Waiver(
        claim: claim, rules: rules.map(name), reason: reason, until: until.flatMap { CalendarDate(iso: $0) }, by: by)
      try AtomicFile(waivers).finish(Array(WaiverFile.adding(waiver, to: text).utf8))
      try StandardOutput.write("\(waivers): \(claim) is waived\(until.map { " until \($0)" } ?? "")\n")
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      throw ExitCode(2)
    }
  }

  /// Waivers name files without their folders, as those change with where one stands.
  private func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Refuses a claim that the rule file does not have.
  private func check(_ rules: String) throws(Diagnostic) {
    let loaded = LoadedRules(arguments: [rules])
    if let problem = loaded.problems.first { throw problem }
    let ids = loaded.ruleSets.flatMap(\.claims).map(\.id)
    guard !ids.contains(claim) else { return }
    throw Diagnostic(
      code: "unknown-claim", message: "no claim '\(claim)' in '\(rules)'",
      hint: "there are: \(ids.prefix(10).joined(separator: ", "))")
  }
}
