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

struct Languages: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make and check the data of languages.", subcommands: [CompileLanguages.self])
}

struct CompileLanguages: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "compile", abstract: "Compile the concept tables.")
  @Argument var output: String
  @Argument var tables: [String]

  func run() throws {
    var inputs: [(name: String, bytes: [UInt8])] = []
    for path in tables {
      guard let file = fopen(path, "r") else { continue }
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while case let n = fread(&chunk, 1, chunk.count, file), n > 0 { bytes += chunk[0..<n] }
      fclose(file)
      inputs.append((path, bytes))
    }
    do {
      for file in try LexiconFiles.compile(inputs) {
        guard let out = fopen(output + "/" + file.name, "w") else { continue }
        fwrite(file.bytes, 1, file.bytes.count, out)
        fclose(out)
      }
    } catch {
      print(error)
    }
  }
}
