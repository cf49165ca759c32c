internal import Dispatch
internal import Subprocess

#if canImport(Darwin)
  internal import Darwin
  internal import System
#else
  internal import Glibc
  internal import SystemPackage
#endif

/// A process that is talked to in lines. The only file that knows what starts it.
///
/// Its pipes are read and written by tasks all the time, so that neither side waits for the other for ever; the thread that asks waits for
/// no longer than it says. It is the leader of a group of its own, and is ended with it.
final class ChildProcess: Sendable {
  /// The longest line that is read, in bytes.
  static let lineLimit = 4 << 20
  private static let graceInSeconds = 2.0

  private let inbox = Inbox()
  private let outgoing: AsyncStream<[UInt8]>.Continuation
  private let stamp: String?

  init(_ launch: CheckerLaunch) {
    let (lines, continuation) = AsyncStream.makeStream(of: [UInt8].self)
    outgoing = continuation
    stamp = launch.environment[CheckerLaunch.stamp]
    Task.detached { [inbox] in await ChildProcess.live(launch, lines, inbox) }
  }

  /// Returns at once; what the process does not read is kept.
  func send(_ bytes: [UInt8]) { outgoing.yield(bytes) }

  func next(before deadline: DispatchTime) -> Inbox.Event? { inbox.next(before: deadline) }

  /// The end of what it wrote to standard error.
  var errors: [UInt8] { inbox.errors }

  /// nil before it has started.
  var process: Int32? { inbox.process }

  /// Closes its input and waits for it to end by itself; nil where it does not.
  func ending(afterInputEnds seconds: Double) -> Inbox.Ending? {
    outgoing.finish()
    return inbox.ending(before: .now() + seconds)
  }

  /// Ends the process and everything in its group.
  ///
  /// - Parameter seconds: how long it may take to end by itself, now that its input is closed; then it is told to (SIGTERM), and then made to.
  /// - Returns: nil where it could not be ended.
  func stop(politely seconds: Double) -> Inbox.Ending? {
    outgoing.finish()
    var ending = inbox.ending(before: .now() + seconds)
    if ending == nil {
      signal(SIGTERM)
      ending = inbox.ending(before: .now() + ChildProcess.graceInSeconds)
    }
    // Also where it ended by itself: those that it started may have stayed.
    signal(SIGKILL)
    if let stamp { Leftovers.kill(stamp: stamp) }
    return ending ?? inbox.ending(before: .now() + 0.4)
  }

  private func signal(_ number: Int32) {
    guard let process = inbox.process, process > 1 else { return }
    kill(-process, number)
  }

  // MARK: The tasks

  private static func live(_ launch: CheckerLaunch, _ lines: AsyncStream<[UInt8]>, _ inbox: Inbox) async {
    var options = PlatformOptions()
    options.processGroupID = 0
    var environment: [Subprocess.Environment.Key: String] = [:]
    for (name, value) in launch.environment {
      if let key = Subprocess.Environment.Key(rawValue: name) { environment[key] = value }
    }
    do {
      let result = try await run(
        .path("/bin/sh"), arguments: Arguments(launch.limits.arguments + launch.arguments),
        environment: .custom(environment), workingDirectory: FilePath(launch.folder), platformOptions: options,
        input: .inputWriter, output: .sequence, error: .sequence
      ) { execution in
        inbox.started(execution.processIdentifier.value)
        await withTaskGroup(of: Void.self) { group in
          group.addTask {
            for await line in lines {
              guard (try? await execution.standardInputWriter.write(line)) != nil else { break }
            }
            try? await execution.standardInputWriter.finish()
          }
          group.addTask {
            do {
              for try await part in execution.standardError { inbox.addErrors(part.withUnsafeBytes { Array($0) }) }
            } catch {}
          }
          await readLines(execution.standardOutput, inbox)
          inbox.close()
        }
      }
      switch result.terminationStatus {
      case .exited(let code): inbox.end(.exit(code))
      case .signaled(let number): inbox.end(.signal(number))
      }
    } catch {
      inbox.end(.notStarted("\(error)"))
    }
  }

  private static func readLines(_ output: SubprocessOutputSequence, _ inbox: Inbox) async {
    var line: [UInt8] = []
    do {
      for try await part in output {
        let isRead = part.withUnsafeBytes { bytes in
          var rest = bytes[...]
          while let end = rest.firstIndex(of: 0x0A) {
            line += rest[..<end]
            rest = rest[(end + 1)...]
            guard line.count <= lineLimit, inbox.push(line) else { return false }
            line = []
          }
          line += rest
          return line.count <= lineLimit
        }
        guard isRead else { return inbox.flood("a line of more than \(lineLimit >> 20) MiB") }
      }
    } catch {}
    if !line.isEmpty { _ = inbox.push(line) }
  }
}
