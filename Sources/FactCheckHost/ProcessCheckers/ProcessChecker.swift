internal import FactCheckKit
internal import Synchronization

/// One process checker of a run: found, trusted, started when it is first needed, and started again when it crashed.
final class ProcessChecker: Sendable {
  /// What became of a claim.
  enum Answer: Sendable {
    case results([JSON])
    case fault(CheckerFault)
    /// It does not read the language.
    case notAsked(String)
  }

  let declaration: CheckerDeclaration
  private let settings: ProcessSettings
  private let sandbox: Sandbox?
  /// What the stamps of its starts begin with.
  private let stamp: String
  private let interruption: Interruption.Flag
  private let found: Result<FoundChecker, DiagnosticsError>
  private let state = Mutex(State())

  private struct State {
    var session: CheckerSession?
    /// Nothing more is asked.
    var end: CheckerFault?
    var restarts = 0
    var starts = 0
    var hello = CheckerHello()
    var notices: [String] = []
    var errors = ""
    /// Faults with the claims that they befell; nil: all of them.
    var faults: [(fault: CheckerFault, claim: Claim?)] = []
  }

  private static let batch = 64
  private static let mostRestarts = 8
  private static let checkSeconds = 10.0

  init(
    _ declaration: CheckerDeclaration, _ settings: ProcessSettings, lock: CheckerLock, sandbox: Sandbox?, stamp: String,
    interruption: Interruption.Flag
  ) {
    self.stamp = stamp
    self.interruption = interruption
    self.declaration = declaration
    self.settings = settings
    self.sandbox = sandbox
    found = Result { () throws(DiagnosticsError) in
      let found = try settings.search.find(declaration)
      try CheckerTrust(settings: settings, lock: lock).check(found, declaration)
      if settings.sandbox == .require, sandbox == nil {
        throw DiagnosticsError([
          Diagnostic(
            code: "checker-failed", message: "checker '\(declaration.name)' is not started without a sandbox",
            place: declaration.place, hint: "install bubblewrap, or leave out `--sandbox require`")
        ])
      }
      return found
    }
  }

  /// What kept it from being started at all.
  var problems: [Diagnostic] {
    if case .failure(let error) = found { error.diagnostics } else { [] }
  }

  private var seconds: Double {
    settings.timeout ?? declaration.timeout ?? (try? found.get())?.manifest.timeout ?? ProcessChecker.checkSeconds
  }

  /// Judges claims against one source; an answer for each claim, in their order.
  func answers(for claims: [Claim], source: SourceText, index: Int) -> [Answer] {
    guard let found = try? found.get() else {
      return claims.map { _ in .fault(.unavailable(problems.first?.message ?? "is not there")) }
    }
    return state.withLock { state in
      var answers = [Answer](repeating: .notAsked(""), count: claims.count)
      var open: [Int] = []
      for (i, claim) in claims.enumerated() {
        if let language = unread(claim, source, found) {
          answers[i] = .notAsked(language)
        } else {
          open.append(i)
        }
      }
      for start in stride(from: 0, to: open.count, by: ProcessChecker.batch) {
        let part = open[start..<min(open.count, start + ProcessChecker.batch)]
        settle(part, claims, source, index, found, &state, &answers)
      }
      return answers
    }
  }

  /// A language that the checker does not read.
  private func unread(_ claim: Claim, _ source: SourceText, _ found: FoundChecker) -> String? {
    let languages = found.manifest.languages
    guard !languages.isEmpty else { return nil }
    return [claim.language, source.language].first { !languages.contains($0) }
  }

  // MARK: Batches

  /// Asks for a batch. Where that ends the checker, each half is asked for by a new one, until the claim that does it stands alone.
  private func settle(
    _ part: ArraySlice<Int>, _ claims: [Claim], _ source: SourceText, _ index: Int, _ found: FoundChecker,
    _ state: inout State, _ answers: inout [Answer]
  ) {
    do throws(CheckerFault) {
      if let end = state.end { throw end }
      let session = try session(found, &state)
      let batch = part.map { ClaimAnswer.json(claims[$0], id: "c\($0 + 1)") }
      let results = try session.check(batch, source: source, index: index, seconds: seconds)
      for i in part {
        let own = results.filter { $0["id"]?.string == "c\(i + 1)" }
        answers[i] = own.isEmpty ? session.lateness.map { .fault($0) } ?? .results([]) : .results(own)
      }
      if let fault = session.lateness { finish(fault, &state) }
    } catch {
      drop(&state)
      if state.end == nil, error.isWorthARetry, state.restarts < ProcessChecker.mostRestarts {
        state.restarts += 1
        if part.count > 1 {
          let middle = part.startIndex + part.count / 2
          settle(part[..<middle], claims, source, index, found, &state, &answers)
          settle(part[middle...], claims, source, index, found, &state, &answers)
          return
        }
        if let i = part.first { state.faults.append((error, claims[i])) }
      } else {
        finish(error, &state)
      }
      for i in part { answers[i] = .fault(error) }
    }
  }

  private func session(_ found: FoundChecker, _ state: inout State) throws(CheckerFault) -> CheckerSession {
    if let session = state.session { return session }
    var launch = try CheckerLaunch(
      found, arguments: declaration.arguments, variables: settings.variables, sandbox: sandbox)
    if interruption.isSet { throw .notStarted("the run was interrupted") }
    state.starts += 1
    launch.environment[CheckerLaunch.stamp] = "\(stamp)\(declaration.name).\(state.starts)."
    let session = CheckerSession(launch, checker: declaration.name, trace: settings.trace)
    state.session = session
    do throws(CheckerFault) {
      try session.begin(declaration.config, seconds: seconds)
    } catch {
      // An error at the start is there at the next start, too.
      drop(&state)
      finish(error, &state)
      throw error
    }
    state.hello = session.hello
    return session
  }

  private func finish(_ fault: CheckerFault, _ state: inout State) {
    guard state.end == nil else { return }
    state.end = fault
    state.faults.append((fault, nil))
    drop(&state)
  }

  private func drop(_ state: inout State) {
    guard let session = state.session else { return }
    session.abort()
    keep(session, &state)
  }

  private func keep(_ session: CheckerSession, _ state: inout State) {
    for notice in session.notices where !state.notices.contains(notice) { state.notices.append(notice) }
    state.errors += session.errors
    state.session = nil
  }

  // MARK: The end

  /// Ends the process.
  func shutDown() {
    state.withLock { state in
      guard let session = state.session else { return }
      session.end()
      keep(session, &state)
    }
  }

  /// What has gone wrong so far.
  var failures: [Diagnostic] {
    state.withLock { state in
      state.faults.map { fault, claim in
        let on = claim.map { " on claim '\($0.id)'" } ?? ""
        return Diagnostic(
          code: "checker-failed", message: "checker '\(declaration.name)' \(fault.words)\(on)",
          place: claim?.place ?? declaration.place, hint: hint(for: fault))
      }
    }
  }

  private func hint(for fault: CheckerFault) -> String? {
    switch fault {
    case .timeout: "the rest of its claims were not checked; give it more time with `timeout:`, or less to do"
    case .notStarted, .unavailable, .versions, .configuration: nil
    default: "`factcheck checkers doctor` tries a checker; --trace FILE records what is said"
    }
  }

  /// What the report says of it; nil where it was not started.
  var record: CheckerRecord? {
    state.withLock { state in
      guard state.starts > 0 else { return nil }
      return CheckerRecord(
        name: declaration.name, version: state.hello.version, faults: state.faults.map(\.fault.words),
        notices: state.notices, errors: state.errors)
    }
  }
}
