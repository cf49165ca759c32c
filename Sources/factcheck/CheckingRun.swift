internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// One run of the checkers from the command line: checks, reports, and ends with the exit code that the report has.
struct CheckingRun {
  let options: CheckingOptions
  private let start = Monotonic.milliseconds

  init(_ options: CheckingOptions) { self.options = options }

  /// - Parameter render: puts diagnostics into words, with the lines of the files that they are about.
  /// - Returns: the report as it was printed.
  @discardableResult
  func report(_ input: RunInput, render: ([Diagnostic]) -> String) -> Report {
    var input = input
    for file in options.glossary {
      do throws(Diagnostic) {
        input.glossary += try GlossaryFile.read(file)
      } catch {
        input.ruleProblems.append(error)
      }
    }
    let gates = options.gating.gates(problems: &input.ruleProblems)
    var runner = Runner(checkers: BuiltIn.checkers, reader: options.reader)
    let trace = TraceFile(options.plugins.trace)
    if let problem = trace.problem { input.ruleProblems.append(problem) }
    // Looks around the working directory, which most runs need not.
    if input.namesProcessCheckers { runner.processes = options.plugins.settings(trace: trace) }
    runner.jobs = options.jobs ?? Processors.count
    let progress = ProgressLine()
    if StandardError.isTerminal { runner.progress = { progress.show($0, of: $1) } }
    var report = runner.run(input, gate: options.failOn)
    progress.clear()
    let remarks = gates.apply(to: &report)
    StandardError.write(render(report.diagnostics))
    for checker in report.checkers { StandardError.write(CheckerWords.text(of: checker)) }
    for remark in remarks { StandardError.write("factcheck: \(remark)\n") }
    ReportFiles.write(&report, to: options.outputs)
    let elapsed = StandardOutput.isTerminal ? Monotonic.milliseconds - start : nil
    print(&report, elapsed: elapsed)
    if let reason = report.exit.reason {
      let words = ExitReason(rawValue: reason)?.words ?? reason
      StandardError.write("factcheck: the run could not be completed: \(words) (\(reason))\n")
    }
    return report
  }

  private func print(_ report: inout Report, elapsed: Int?) {
    let style = TextStyle(
      hasColor: options.color.isOn, isUnicode: StandardOutput.isUnicode, isQuiet: options.quiet,
      elapsedMilliseconds: elapsed)
    do throws(Diagnostic) {
      let reporter = options.format.reporter(style: style)
      if let problem = reporter.problem(with: report) { throw problem }
      try StandardOutput.write(reporter.render(report))
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      report.fail(.reportNotWritable)
    }
  }
}

extension Report {
  /// Ends the process with the code of the report, where that is not 0.
  func leave() throws {
    if exit.code != 0 { throw ExitCode(Int32(exit.code)) }
  }
}
