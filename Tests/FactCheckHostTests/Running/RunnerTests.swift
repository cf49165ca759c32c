import FactCheckHost
import FactCheckKit
import Synchronization
import Testing

@Suite struct RunnerTests {
  /// The files of a test, by path.
  private let files = [
    "a.txt": "35 soldiers go to Jordan. They stay 1 year. It is hot. In Iraq 10 officers work.",
    "b.txt": "36 soldiers go. 7 tanks go.",
  ]

  private func run(
    _ claims: [Claim], sources: [String] = ["a.txt"], gate: Gate = .contradicted, extra: [String] = [],
    problems: [Diagnostic] = []
  ) -> Report {
    let set = RuleSet(file: "r.yaml", language: "en", sources: sources.map(entry), claims: claims)
    return runner().run(
      RunInput(ruleSets: [set], sources: extra.map(entry), ruleProblems: problems), gate: gate)
  }

  private func runner(onDocument: @escaping @Sendable (String) -> Void = { _ in }) -> Runner {
    let files = files
    let reader = SourceReader(
      readBytes: { (path, _) throws(Diagnostic) in
        guard let text = files[path] else { throw Diagnostic(code: "source-unreadable", message: "no '\(path)'") }
        return Array(text.utf8)
      }, guessLanguage: { _ in "nl" })
    return Runner(
      checkers: [NumberStub.self, FaultyStub.self], analysis: .stub(onDocument: onDocument), reader: reader)
  }

  private func entry(_ path: String) -> SourceEntry { SourceEntry(file: path, path: path) }

  private func claim(_ text: String, _ change: (inout Claim) -> Void = { _ in }) -> Claim {
    var claim = Claim(id: text, text: text, language: "")
    change(&claim)
    return claim
  }

  @Test func givesEveryClaimAVerdict() {
    let report = run([claim("35 soldiers"), claim("36 soldiers"), claim("3 ships"), claim("hello")])
    #expect(report.claims.map(\.verdict) == [.supported, .contradicted, .unverified, .unverified])
    #expect(report.claims.map(\.passed) == [true, false, true, true])
    #expect(report.exit == ExitState(code: 1))
    #expect(report.isComplete)
    let evidence = report.claims[0].findings[0].evidence[0]
    #expect(report.sources[evidence.source].quote(evidence.span) == "35 soldiers")
  }

  @Test func aClaimWithNothingToCheckIsListedAsAWhole() {
    let result = run([claim("hello there")]).claims[0]
    #expect(result.unchecked == ["hello there"])
    #expect(result.findings.map(\.reason) == ["no checker found anything to check"])
  }

  @Test func asksOnlyTheNamedChecker() {
    let report = run([claim("35 soldiers") { $0.check = "faulty" }, claim("35 soldiers") { $0.check = "number" }])
    #expect(report.claims.map(\.verdict) == [.unverified, .supported])
    let wrong = run([claim("35 soldiers") { $0.check = "numbr" }])
    #expect(wrong.claims[0].verdict == .error)
    #expect(wrong.exit == ExitState(.rulesInvalid))
  }

  @Test func theFirstSourceThatSpeaksOfAClaimDecides() {
    let report = run([claim("36 soldiers"), claim("37 soldiers"), claim("7 tanks")], sources: ["a.txt", "b.txt"])
    #expect(report.claims.map(\.verdict) == [.contradicted, .contradicted, .supported])
    let finding = report.claims[0].findings[0]
    #expect(finding.evidence.map(\.source) == [0, 1])
    #expect(finding.notes == ["conflict: another source bears it out"])
    let turned = run([claim("36 soldiers")], sources: ["b.txt", "a.txt"]).claims[0].findings[0]
    #expect(turned.verdict == .supported)
    #expect(turned.notes == ["conflict: another source contradicts it"])
    #expect(report.claims[2].findings[0].evidence.map(\.source) == [1])
  }

  @Test func sourcesOfTheCommandLineTakeThePlaceOfOthers() {
    let report = run([claim("36 soldiers")], extra: ["b.txt"])
    #expect(report.sources.map(\.name) == ["b.txt"])
    #expect(report.claims[0].verdict == .supported)
  }

  @Test func evidenceMustSpeakOfTheSubject() {
    let report = run([
      claim("10 officers") { $0.about = ["Iraq"] }, claim("10 officers") { $0.about = ["Jordan"] },
      claim("35 soldiers") { $0.about = ["year"] }, claim("36 soldiers") { $0.about = ["Iraq"] },
      claim("35 soldiers") { $0.about = ["Jordan", "Iraq"] },
    ])
    #expect(report.claims.map(\.verdict) == [.supported, .unverified, .supported, .unverified, .unverified])
    #expect(
      report.claims[1].findings[0].reason == "the source says nothing about 'Jordan' here; 10 = 10")
    #expect(report.claims[1].findings[0].evidence.count == 1)
    #expect(report.claims[4].findings[0].reason.contains("about 'Iraq' here"))
  }

  @Test func listsTheWordsThatNothingBearsOut() {
    let report = run([
      claim("35 soldiers die"), claim("35 soldiers go to: Jordan"), claim("35 soldiers die") { $0.strict = true },
    ])
    #expect(report.claims.map(\.unchecked) == [["die"], [], ["die"]])
    #expect(report.claims.map(\.verdict) == [.supported, .supported, .unverified])
    #expect(report.claims[2].findings.last?.reason == "strict: nothing bears out 'die'")
  }

  @Test func anyAssertionMayContradict() {
    let result = run([claim("35 soldiers 2 year")]).claims[0]
    #expect(result.findings.map(\.verdict) == [.supported, .contradicted])
    #expect(result.verdict == .contradicted)
  }

  @Test func expectationsRuleTheGate() {
    func stated(_ text: String, _ verdict: Verdict) -> Claim {
      claim(text) {
        $0.expect = verdict
        $0.expectIsStated = true
      }
    }
    let report = run([
      stated("36 soldiers", .contradicted), stated("35 soldiers", .contradicted), stated("3 ships", .unverified),
      stated("3 ships", .supported),
    ])
    #expect(report.claims.map(\.passed) == [true, false, true, false])
    #expect(run([stated("36 soldiers", .contradicted)]).exit == .passed)
  }

  @Test(arguments: [(Gate.contradicted, 0), (.unverified, 1), (.never, 0)])
  func theGateDecidesOnUnverifiedClaims(_ gate: Gate, _ code: Int) {
    #expect(run([claim("3 ships")], gate: gate).exit.code == code)
  }

  @Test func nothingFailsWhereNothingMay() {
    #expect(run([claim("36 soldiers")], gate: .never).exit == .passed)
    #expect(run([claim("crash")], gate: .never).exit == ExitState(.checkerFailed))
  }

  @Test func warningsFailNothing() {
    let report = run([claim("36 soldiers") { $0.severity = .warning }])
    #expect(report.exit == .passed)
    #expect(!report.claims[0].passed)
  }

  @Test func anUnreadableSourceLeavesNothingSettled() {
    let report = run([claim("35 soldiers"), claim("36 soldiers")], sources: ["a.txt", "gone.txt"])
    #expect(report.claims.map(\.verdict) == [.error, .error])
    #expect(report.claims[0].findings.map(\.verdict) == [.supported, .error])
    #expect(report.claims[0].findings[1].reason == "no 'gone.txt'")
    #expect(report.exit == ExitState(.sourceUnreadable))
    #expect(!report.isComplete)
    #expect(report.diagnostics.map(\.code) == ["source-unreadable"])
  }

  @Test func theRestIsStillReported() {
    let bad = RuleSet(file: "bad.yaml", language: "en", sources: [entry("gone.txt")], claims: [claim("35 soldiers")])
    let good = RuleSet(file: "good.yaml", language: "en", sources: [entry("a.txt")], claims: [claim("35 soldiers")])
    let report = runner().run(RunInput(ruleSets: [bad, good]))
    #expect(report.claims.map(\.verdict) == [.error, .supported])
    #expect(report.exit.code == 2)
  }

  @Test func aFailedCheckerIsToldAndNotBelieved() {
    let report = run([claim("crash"), claim("lie"), claim("35 soldiers")])
    #expect(report.claims.map(\.verdict) == [.error, .error, .supported])
    #expect(report.claims[1].findings[0].reason == "its evidence is not in the source")
    #expect(report.exit == ExitState(.checkerFailed))
    #expect(report.diagnostics.count == 2)
  }

  @Test func incompleteBeatsFailed() {
    let invalid = Diagnostic(code: "unknown-key", message: "unknown key")
    let report = run([claim("36 soldiers"), claim("crash")], problems: [invalid])
    #expect(report.exit == ExitState(.rulesInvalid))
    #expect(report.claims[0].verdict == .contradicted)
    #expect(report.diagnostics.first == invalid)
  }

  @Test func anyProblemOfARuleFileMakesItInvalid() {
    let missing = Diagnostic(code: "source-unreadable", message: "no such file")
    #expect(run([claim("35 soldiers")], problems: [missing]).exit == ExitState(.rulesInvalid))
    let empty = Diagnostic(code: "no-claims", message: "no claims")
    #expect(run([claim("35 soldiers")], problems: [empty]).exit == ExitState(.noClaims))
  }

  @Test func noClaimsAreNoSuccess() {
    #expect(run([]).exit == ExitState(.noClaims))
    #expect(runner().run(RunInput(ruleSets: [])).exit == ExitState(.noClaims))
  }

  @Test func noSourceIsNoSuccess() {
    let report = run([claim("35 soldiers")], sources: [])
    #expect(report.claims[0].verdict == .error)
    #expect(report.exit == ExitState(.rulesInvalid))
  }

  @Test func unknownLanguagesAreTold() {
    let report = run([claim("35 soldiers") { $0.language = "xx" }])
    #expect(report.claims[0].verdict == .error)
    #expect(report.diagnostics[0].code == "language-unknown")
    #expect(report.exit.code == 2)
  }

  @Test func analysesEachSourceOnce() {
    let box = Box()
    let set = RuleSet(
      file: "r.yaml", language: "en", sources: [entry("a.txt"), entry("b.txt"), entry("a.txt")],
      claims: [claim("35 soldiers"), claim("36 soldiers")])
    let report = runner { name in box.add(name) }.run(RunInput(ruleSets: [set, set]))
    #expect(box.names == ["a.txt", "b.txt"])
    #expect(report.sources.count == 2)
    #expect(report.claims.count == 4)
  }

  @Test func settlesTheLanguageOfClaims() {
    let set = RuleSet(file: "r.yaml", sources: [entry("a.txt")], claims: [claim("35 soldiers")])
    #expect(runner().run(RunInput(ruleSets: [set])).claims[0].claim.language == "nl")
    #expect(run([claim("35 soldiers")]).claims[0].claim.language == "en")
  }
}

/// What an escaping closure may write to.
private final class Box: Sendable {
  private let list = Mutex<[String]>([])

  func add(_ name: String) { list.withLock { $0.append(name) } }

  var names: [String] { list.withLock { $0 } }
}
