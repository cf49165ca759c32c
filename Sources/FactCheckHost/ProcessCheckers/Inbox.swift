internal import Dispatch
internal import Synchronization

/// What a process has written, handed from the tasks that read it to the thread that waits for it.
final class Inbox: Sendable {
  enum Ending: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)
    case notStarted(String)
  }

  enum Event: Sendable {
    case line([UInt8])
    case flood(String)
    /// Nothing more will be written to standard output.
    case closed
    case ended(Ending)
  }

  private struct State {
    var lines: [[UInt8]] = []
    var first = 0
    var size = 0
    var flood: String?
    var isClosed = false
    var process: Int32?
    var ending: Ending?
    var errors: [UInt8] = []
  }

  /// Bytes that may wait to be read by the host.
  private static let room = 64 << 20
  /// What is kept of standard error: its end.
  private static let errorsKept = 64 << 10

  private let state = Mutex(State())
  private let signal = DispatchSemaphore(value: 0)

  /// Whether there is room for more.
  func push(_ line: [UInt8]) -> Bool {
    let fits = state.withLock { state in
      state.size += line.count
      guard state.size <= Inbox.room else {
        state.flood = "more than \(Inbox.room >> 20) MiB that nobody asked for"
        return false
      }
      state.lines.append(line)
      return true
    }
    signal.signal()
    return fits
  }

  func flood(_ what: String) {
    state.withLock { $0.flood = what }
    signal.signal()
  }

  func close() {
    state.withLock { $0.isClosed = true }
    signal.signal()
  }

  func started(_ process: Int32) { state.withLock { $0.process = process } }

  func end(_ ending: Ending) {
    state.withLock { $0.ending = ending }
    signal.signal()
  }

  func addErrors(_ bytes: [UInt8]) {
    state.withLock { state in
      state.errors += bytes
      if state.errors.count > 2 * Inbox.errorsKept {
        state.errors.removeFirst(state.errors.count - Inbox.errorsKept)
      }
    }
  }

  /// The end of what was written to standard error.
  var errors: [UInt8] { state.withLock { Array($0.errors.suffix(Inbox.errorsKept)) } }

  var process: Int32? { state.withLock { $0.process } }

  /// The next thing that happened; nil where nothing did before the deadline.
  func next(before deadline: DispatchTime) -> Event? {
    while true {
      // Also where there is always something: who writes without end must not put off the deadline.
      if DispatchTime.now() >= deadline { return nil }
      if let event = state.withLock({ Inbox.event(&$0) }) { return event }
      if signal.wait(timeout: deadline) == .timedOut { return nil }
    }
  }

  private static func event(_ state: inout State) -> Event? {
    if state.first < state.lines.count {
      let line = state.lines[state.first]
      state.lines[state.first] = []
      state.first += 1
      state.size -= line.count
      if state.first == state.lines.count {
        state.lines.removeAll()
        state.first = 0
      }
      return .line(line)
    }
    if let flood = state.flood { return .flood(flood) }
    if let ending = state.ending { return .ended(ending) }
    return state.isClosed ? .closed : nil
  }

  /// How it ended; nil where it did not before the deadline.
  func ending(before deadline: DispatchTime) -> Ending? {
    while true {
      if let ending = state.withLock({ $0.ending }) { return ending }
      if signal.wait(timeout: deadline) == .timedOut { return state.withLock { $0.ending } }
    }
  }
}
