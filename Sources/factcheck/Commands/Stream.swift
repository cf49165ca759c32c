internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck stream`: claims and sources as JSON lines.
struct Stream: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answer claims and sources that come as JSON lines.",
    discussion: """
      Reads one request a line from standard input and writes one answer a line, in order:

        {"id": "a1", "source": {"text": "…", "language": "nl"}, "claims": [{"id": "c1", "text": "35 troops"}]}
        {"id": "a1", "claims": [{"id": "c1", "verdict": "supported", "unchecked": [], "findings": […]}]}

      A line that cannot be read is answered in its place with {"id": …, "error": {…}}.

      EXAMPLES:
        factcheck stream < requests.jsonl > answers.jsonl
      """)

  @Option(help: "How many requests to work on at once. (default: the number of processors)")
  var jobs: Int?

  @Flag(help: "Exit with 2 if a line could not be read.")
  var strict = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
  }

  func run() async throws {
    let answerer: StreamAnswerer
    do throws(Diagnostic) {
      answerer = try StreamAnswerer(checkers: BuiltIn.checkers)
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      throw ExitCode(2)
    }
    let jobs = jobs ?? Processors.count
    var lines = InputLines(limit: StreamAnswerer.lineLimit)
    var hasErrors = false
    while let batch = lines.batch(lines: jobs * 32, bytes: 4 << 20) {
      for answer in await Stream.answers(to: batch, by: answerer, jobs: jobs) {
        hasErrors = hasErrors || answer.isError
        guard StandardOutput.write(answer.bytes) else { return }
      }
    }
    if strict, hasErrors { throw ExitCode(2) }
  }

  /// The lines of a batch are dealt out to the jobs; the answers come back in the order of the lines.
  private static func answers(to batch: [[UInt8]], by answerer: StreamAnswerer, jobs: Int) async -> [(
    bytes: [UInt8], isError: Bool
  )] {
    guard jobs > 1, batch.count > 1 else { return batch.map { answerer.answer($0[...]) } }
    return await withTaskGroup(of: (Int, [(bytes: [UInt8], isError: Bool)]).self) { group in
      for job in 0..<min(jobs, batch.count) {
        group.addTask {
          (job, stride(from: job, to: batch.count, by: jobs).map { answerer.answer(batch[$0][...]) })
        }
      }
      var answers = [(bytes: [UInt8], isError: Bool)](repeating: ([], false), count: batch.count)
      for await (job, part) in group {
        for (position, answer) in part.enumerated() { answers[job + position * jobs] = answer }
      }
      return answers
    }
  }
}
