internal import ArgumentParser
internal import FactCheckHost
internal import Glibc
internal import Language

struct Scan: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Show what is recognised in a text.")

  @Flag(help: "Read JSON lines, write JSON lines.") var jsonl = false

  func run() throws {
    var scanner = LineScanner()
    var out = JSONBuffer()
    var pending: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let n = read(0, &chunk, chunk.count)
      if n <= 0 { break }
      pending += chunk[0..<n]
      var start = 0
      while let end = pending[start...].firstIndex(of: 0x0A) {
        scanner.answer(pending[start..<end], into: &out)
        start = end + 1
      }
      pending.removeFirst(start)
      if out.bytes.count > 1 << 16 {
        _ = write(1, out.bytes, out.bytes.count)
        out.removeAll()
      }
    }
    if !pending.isEmpty { scanner.answer(pending[...], into: &out) }
    _ = write(1, out.bytes, out.bytes.count)
  }
}
