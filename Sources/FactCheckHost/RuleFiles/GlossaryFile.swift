public import FactCheckKit

/// Reads house glossaries: a group of words that mean the same on each line, as spreadsheets save them (CSV, TSV).
///
/// The values are separated by tabs if the file has any, else by semicolons if its first line has any, else by commas. A value may stand in
/// double quotes, with a quote in it written twice (RFC 4180). Empty values and lines, and lines that begin with `#`, say nothing; a first line of
/// language tags ("en,nl") is a heading.
public enum GlossaryFile {
  static let code = "glossary-invalid"

  /// - Throws: a diagnostic that says what is wrong and where.
  public static func read(_ path: String) throws(Diagnostic) -> [[String]] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReader.read(path: path, limit: RuleFile.maximumSize)
    } catch {
      throw error.diagnostic(code: code)
    }
    return try groups(in: bytes, file: path, languages: AnalysisProvider.standard.languages)
  }

  static func groups(in bytes: [UInt8], file: String, languages: [String]) throws(Diagnostic) -> [[String]] {
    if let complaint = TextCheck.complaint(about: bytes, maximumSize: RuleFile.maximumSize) {
      throw problem(complaint.message, hint: complaint.hint(), file: file, line: complaint.location?.line ?? 1)
    }
    let text = bytes[TextCheck.markLength(of: bytes)...]
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let separator = separator(of: text, firstLine: lines.first ?? [])
    var groups: [[String]] = []
    for (number, line) in zip(1..., lines) {
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.first == UInt8(ascii: "#") { continue }
      guard let values = values(of: line, separator: separator) else {
        throw problem(
          "a quoted value does not end on its line", hint: "close it with \", and write a quote in it twice",
          file: file,
          line: number)
      }
      let words = values.map(\.trimmed).filter { !$0.isEmpty }
      if words.isEmpty || (groups.isEmpty && words.allSatisfy(languages.contains)) { continue }
      guard Set(words).count > 1 else {
        throw problem(
          "a group of the glossary takes at least two words", hint: "write them on one line: troops,militairen",
          file: file,
          line: number)
      }
      groups.append(words)
    }
    return groups
  }

  private static func separator(of text: ArraySlice<UInt8>, firstLine: ArraySlice<UInt8>) -> UInt8 {
    if text.contains(0x09) { return 0x09 }
    return firstLine.contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// nil where a quoted value does not end.
  private static func values(of line: ArraySlice<UInt8>, separator: UInt8) -> [String]? {
    let quote = UInt8(ascii: "\"")
    var values: [[UInt8]] = [[]]
    var isQuoted = false
    var previous: UInt8?
    for byte in line {
      if isQuoted {
        if byte == quote { isQuoted = false } else { values[values.count - 1].append(byte) }
      } else if byte == separator {
        values.append([])
      } else if byte == quote, previous == quote || values[values.count - 1].isEmpty {
        // A quote at the start opens the value; one right behind a closing quote was a quote in it.
        if previous == quote, !values[values.count - 1].isEmpty { values[values.count - 1].append(quote) }
        isQuoted = true
      } else {
        values[values.count - 1].append(byte)
      }
      previous = byte
    }
    return isQuoted ? nil : values.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func problem(_ message: String, hint: String?, file: String, line: Int) -> Diagnostic {
    Diagnostic(
      code: code, message: message, place: Place(file: file, location: Location(line: line, column: 1)), hint: hint)
  }
}
