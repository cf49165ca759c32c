internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit
internal import Glibc
internal import Language

struct Scan: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Show what is recognised in a text.")

  @Flag(help: "Read JSON lines, write JSON lines.") var jsonl = false

  @Option(help: "Read by the packs in this folder, compiled from their text, and not by those in the program.")
  var packs: String?

  func run() throws {
    var tables = LanguageTables.embedded
    if let packs {
      do throws(Diagnostic) {
        tables = try LanguageTables(compiling: try PackFolder.read(packs))
      } catch {
        StandardError.write(LoadedRules.rendered(error))
        throw ExitCode(2)
      }
    }
    var scanner = LineScanner(tables: tables)
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
