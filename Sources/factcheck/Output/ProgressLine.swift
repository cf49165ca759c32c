internal import Synchronization

/// A line on the terminal that says how far a run has come; nothing of a run that is short.
final class ProgressLine: Sendable {
  private let start = Monotonic.milliseconds
  private let isShown = Mutex(false)
  private static let patience = 700

  func show(_ done: Int, of total: Int) {
    guard Monotonic.milliseconds - start > ProgressLine.patience else { return }
    isShown.withLock { $0 = true }
    StandardError.write("\r\(done) of \(total) claims")
  }

  func clear() {
    if isShown.withLock({ $0 }) { StandardError.write("\r\u{1B}[K") }
  }
}
