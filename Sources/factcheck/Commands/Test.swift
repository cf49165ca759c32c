internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck test`: runs the tests that stand beside rule files.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests of rule files: small texts with the verdicts that claims must get.",
    discussion: """
      The tests of NAME.yaml are in NAME.test.yaml beside it:

        factcheck-tests: 1
        tests:
          - name: another figure
            source: Er gaan 36 militairen naar Mali.
            language: nl
            expect:
              35-troops: contradicted
              one-year: {verdict: unverified}

      Exits with 1 if a test fails, and with 2 if there is none.

      EXAMPLES:
        factcheck test rules/jordan.yaml
        factcheck test rules
      """)

  @Argument(help: "Rule files, or folders of them.", completion: .file())
  var rules: [String]

  @Flag(name: .shortAndLong, help: "Leave out tests that pass.")
  var quiet = false

  func run() throws {
    let loaded = LoadedRules(arguments: rules)
    var problems = loaded.problems
    var lines: [String] = []
    var (passed, failed) = (0, 0)
    for set in loaded.ruleSets {
      for test in tests(of: set, &problems) {
        let failures = test.failures(of: set, checkers: BuiltIn.checkers, processes: .here())
        if failures.isEmpty { passed += 1 } else { failed += 1 }
        if quiet, failures.isEmpty { continue }
        lines.append("\(failures.isEmpty ? "✓" : "✗") \(test.place.file):\(test.place.location.line)  \(test.name)")
        lines += failures.map { "    \($0)" }
      }
    }
    if passed + failed == 0, problems.isEmpty {
      problems.append(
        Diagnostic(
          code: "tests-invalid", message: "there are no tests of these rules",
          hint: "write them beside NAME.yaml, in NAME.test.yaml"))
    }
    lines.append("\(passed) passed, \(failed) failed")
    StandardError.write(problems.map(LoadedRules.rendered).joined(separator: "\n"))
    do throws(Diagnostic) {
      try StandardOutput.write(lines.joined(separator: "\n") + "\n")
    } catch {
      problems.append(error)
    }
    if !problems.isEmpty { throw ExitCode(2) }
    if failed > 0 { throw ExitCode(1) }
  }

  private func tests(of set: RuleSet, _ problems: inout [Diagnostic]) -> [RuleTest] {
    let path = RuleTestFile.path(for: set.file)
    guard RuleTestFile.exists(path) else { return [] }
    do throws(Diagnostic) {
      let result = try RuleTestFile.read(path, of: set, languages: AnalysisProvider.standard.languages)
      problems += result.problems
      return result.problems.isEmpty ? result.tests : []
    } catch {
      problems.append(error)
      return []
    }
  }
}
