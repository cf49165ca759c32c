internal import FactCheckHost
internal import FactCheckKit

/// Writes the reports that go to files.
enum ReportFiles {
  /// A report that cannot be written makes the run incomplete. All files are opened before the first is written, so that the
  /// reports already say so.
  static func write(_ report: inout Report, to requests: [OutputRequest]) {
    var files: [(request: OutputRequest, file: AtomicFile)] = []
    for request in requests {
      do throws(Diagnostic) {
        if let problem = request.format.reporter().problem(with: report) { throw problem }
        files.append((request, try AtomicFile(request.file)))
      } catch {
        note(error, in: &report)
      }
    }
    for (request, file) in files {
      do throws(Diagnostic) {
        try file.finish(Array(request.format.reporter().render(report).utf8))
      } catch {
        note(error, in: &report)
      }
    }
  }

  private static func note(_ problem: Diagnostic, in report: inout Report) {
    StandardError.write(LoadedRules.rendered(problem))
    report.fail(.reportNotWritable)
  }
}
