internal import ArgumentParser
internal import Dispatch
internal import FactCheckHost
internal import FactCheckKit
internal import Synchronization

/// `factcheck stream`: claims and sources as JSON lines.
struct Stream: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stream",
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

  func run() throws {
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
      for answer in Stream.answers(to: batch, by: answerer, jobs: jobs) {
        hasErrors = hasErrors || answer.isError
        guard StandardOutput.write(answer.bytes) else { return }
      }
    }
    if strict, hasErrors { throw ExitCode(2) }
  }

  /// The lines of a batch are dealt out to the jobs; the answers come back in the order of the lines.
  ///
  /// Threads and not tasks: a program whose main function is asynchronous ends by unwinding its main thread, which costs every command
  /// ten milliseconds in a static executable.
  private static func answers(to batch: [[UInt8]], by answerer: StreamAnswerer, jobs: Int) -> [Answer] {
    guard jobs > 1, batch.count > 1 else { return batch.map { answerer.answer($0[...]) } }
    let answers = Mutex([Answer](repeating: ([], false), count: batch.count))
    DispatchQueue.concurrentPerform(iterations: min(jobs, batch.count)) { job in
      let part = stride(from: job, to: batch.count, by: jobs).map { ($0, answerer.answer(batch[$0][...])) }
      answers.withLock { all in
        for (position, answer) in part { all[position] = answer }
      }
    }
    return answers.withLock { $0 }
  }

  private typealias Answer = (bytes: [UInt8], isError: Bool)
}
