#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The lines of standard input, a batch at a time, so that memory does not grow with their number.
struct InputLines {
  private let limit: Int
  private var pending: [UInt8] = []
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)
  private var isAtEnd = false
  /// The rest of a line that is over the limit is read and dropped.
  private var isSkipping = false

  /// - Parameter limit: of a longer line only the first `limit` + 1 bytes are kept, enough to tell that it is too long.
  init(limit: Int) { self.limit = limit }

  /// The lines that have come, at least one, at most so many lines or about so many bytes; nil at the end of the input.
  mutating func batch(lines count: Int, bytes size: Int) -> [[UInt8]]? {
    var batch: [[UInt8]] = []
    var total = 0
    while batch.count < count, total < size {
      guard let line = next(mayWait: batch.isEmpty) else { break }
      total += line.count
      batch.append(line)
    }
    return batch.isEmpty ? nil : batch
  }

  private mutating func next(mayWait: Bool) -> [UInt8]? {
    var searched = 0
    while true {
      if let end = pending[searched...].firstIndex(of: 0x0A) {
        let line = Array(pending[..<end])
        pending.removeFirst(end + 1)
        if isSkipping {
          isSkipping = false
          searched = 0
          continue
        }
        return line.last == 0x0D ? line.dropLast() : line
      }
      searched = pending.count
      if pending.count > limit {
        defer {
          pending.removeAll()
          isSkipping = true
        }
        if !isSkipping { return Array(pending.prefix(limit + 1)) }
        searched = 0
      }
      if isAtEnd {
        guard !pending.isEmpty, !isSkipping else { return nil }
        defer { pending.removeAll() }
        return pending
      }
      let got = read(0, &chunk, chunk.count)
      if got < 0, errno == EINTR { continue }
      if got <= 0 { isAtEnd = true } else { pending += chunk[0..<got] }
    }
  }
}

/// The processors of this machine.
enum Processors {
  static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
