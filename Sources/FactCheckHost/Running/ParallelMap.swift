internal import Dispatch
internal import Synchronization

/// Maps many values on several threads; the results are in the order of the values.
///
/// Threads and not tasks: a program whose main function is asynchronous pays for it at every start.
enum ParallelMap {
  /// Between two batches progress is told.
  private static let batch = 512
  /// Fewer values are not worth a thread.
  private static let least = 32

  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], jobs: Int, progress: ((Int, Int) -> Void)?, _ transform: @Sendable (Value) -> Result
  ) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(values.count)
    for start in stride(from: 0, to: values.count, by: batch) {
      let part = values[start..<min(values.count, start + batch)]
      results += jobs > 1 && part.count >= least ? parallel(part, jobs: jobs, transform) : part.map(transform)
      progress?(results.count, values.count)
    }
    return results
  }

  private static func parallel<Value: Sendable, Result: Sendable>(
    _ values: ArraySlice<Value>, jobs: Int, _ transform: @Sendable (Value) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: values.count))
    DispatchQueue.concurrentPerform(iterations: min(jobs, values.count)) { job in
      let part = stride(from: job, to: values.count, by: jobs).map { ($0, transform(values[values.startIndex + $0])) }
      results.withLock { all in
        for (position, result) in part { all[position] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
