internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit
internal import Language

/// `factcheck scan`: what is recognised in a text.
struct Scan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Show the quantities and times that are recognised in texts.",
    discussion: """
      EXAMPLES:
        factcheck scan seeds/jordan.txt
        echo "vijf tot tien stafofficieren" | factcheck scan - --language nl
        factcheck scan article.md --format json
        factcheck scan --jsonl < texts.jsonl     lines of {"id", "text", "language", "published"}
      """)

  @Argument(help: "Texts to read; - is standard input.", completion: .file())
  var files: [String] = []

  @Flag(help: "Read JSON lines from standard input and write one JSON line each.")
  var jsonl = false

  @Option(help: "The language of the texts. (default: told from each text)")
  var language: String?

  @Option(help: "The day of writing, as an ISO date: settles relative times.")
  var published: String?

  @Option(help: "What to print: text, json.")
  var format = ScanFormat.text

  @Option(help: "Whether to use color; auto: on a terminal, unless NO_COLOR is set.")
  var color = ColorChoice.auto

  @Option(help: "The largest text that is read. (default: 64MiB)", transform: ByteSize.argument)
  var maxSourceSize = ByteSize(SourceReader.defaultSizeLimit)

  @Option(help: "Read by the packs in this folder, compiled from their text, and not by those in the program.")
  var packs: String?

  func validate() throws {
    if jsonl != files.isEmpty {
      throw ValidationError(
        jsonl ? "--jsonl reads standard input and takes no files" : "name a text, or - for standard input")
    }
    if let published, CalendarDate(iso: published) == nil {
      throw ValidationError("'\(published)' is no ISO date such as 2020-09-12")
    }
  }

  func run() throws {
    do throws(Diagnostic) {
      let tables = try packs.map { path throws(Diagnostic) in try LanguageTables(compiling: try PackFolder.read(path)) }
      if jsonl { scanLines(tables ?? .embedded) } else { try scanFiles(tables ?? .embedded) }
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      throw ExitCode(2)
    }
  }

  private func scanLines(_ tables: LanguageTables) {
    var scanner = LineScanner(tables: tables)
    var out = JSONBuffer()
    var lines = InputLines(limit: StreamAnswerer.lineLimit)
    while let batch = lines.batch(lines: 256, bytes: 1 << 20) {
      for line in batch { scanner.answer(line[...], into: &out) }
      guard StandardOutput.write(out.bytes) else { return }
      out.removeAll()
    }
  }

  private func scanFiles(_ tables: LanguageTables) throws(Diagnostic) {
    let reader = SourceReader(sizeLimit: maxSourceSize.bytes)
    for file in files {
      let source = try reader.source(
        SourceEntry(
          file: file, path: file, language: language, published: published.flatMap { CalendarDate(iso: $0) }))
      let scanner = try TextScanner(language: source.language, tables: tables)
      switch format {
      case .text: showText(source, scanner)
      case .json: showJSON(source, scanner)
      }
    }
  }

  private func showText(_ source: SourceText, _ scanner: TextScanner) {
    let renderer = MentionText(hasColor: color.isOn)
    var line = 1
    try? scanner.scan(source) { (document, _) throws(ReaderGone) in
      let text = renderer.render(document, firstLine: line)
      line += document.source.bytes.count { $0 == 0x0A }
      guard StandardOutput.write(Array(text.utf8)) else { throw ReaderGone() }
    }
  }

  /// One object a text: `{"source", "language", "mentions"}`.
  private func showJSON(_ source: SourceText, _ scanner: TextScanner) {
    let encoder = MentionEncoder()
    var out = JSONBuffer()
    out.open(0x7B)
    out.key("source")
    out.string(source.name)
    out.key("language")
    out.string(source.language)
    out.key("mentions")
    out.open(0x5B)
    try? scanner.scan(source) { (document, base) throws(ReaderGone) in
      for mention in document.mentions { encoder.encode(mention, of: document, base: base, into: &out) }
      guard StandardOutput.write(out.bytes) else { throw ReaderGone() }
      out.drain()
    }
    out.close(0x5D)
    out.close(0x7D)
    out.newline()
    _ = StandardOutput.write(out.bytes)
  }
}

/// Nobody reads the output any more.
private struct ReaderGone: Error {}

enum ScanFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
