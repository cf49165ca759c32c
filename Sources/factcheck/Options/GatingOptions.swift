internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// What lets claims pass that fail the gate.
struct GatingOptions: ParsableArguments {
  @Option(help: "An earlier report in JSON: only what is not in it just so fails the run.", completion: .file())
  var baseline: String?

  @Option(
    help: "A file of waivers. (default: \(WaiverFile.defaultName), where there is one)", completion: .file())
  var waivers: String?

  /// What is wrong with the files is added to `problems`.
  func gates(problems: inout [Diagnostic]) -> Gates {
    var gates = Gates()
    do throws(Diagnostic) {
      if let baseline { gates.baseline = Baseline(try ReportReader.read(baseline)) }
      let implied = WaiverFile.exists(WaiverFile.defaultName) ? WaiverFile.defaultName : nil
      if let file = waivers ?? implied {
        let result = try WaiverFile.read(file)
        problems += result.problems
        gates.waivers = WaiverList(result.waivers)
      }
    } catch {
      problems.append(error)
    }
    return gates
  }
}

/// The baseline and the waivers of a run.
struct Gates {
  var baseline: Baseline?
  var waivers: WaiverList?

  /// - Returns: what is to be said on standard error.
  func apply(to report: inout Report) -> [String] {
    let remarks = waivers?.apply(to: &report, today: Today.date) ?? []
    baseline?.apply(to: &report)
    return remarks
  }
}
