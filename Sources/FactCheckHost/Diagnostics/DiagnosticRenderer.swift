public import FactCheckKit

/// Renders diagnostics for people: message, place, the line with the culprit underlined, and the remedy.
///
/// ```
/// error[unknown-key]: unknown key 'claimm' in claim 'troops'
///   --> rules/jordan.yaml:7:5
///    |
///  7 |     claimm: 35 troops
///    |     ^^^^^^
///    = help: did you mean 'claim'?
/// ```
public struct DiagnosticRenderer {
  private let bytes: (String) -> [UInt8]?

  /// - Parameter bytes: the bytes of a file by its path, to quote lines from; nil: no line is quoted.
  public init(bytes: @escaping (String) -> [UInt8]?) { self.bytes = bytes }

  /// All of them, in the order given, with an empty line between two.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    var files: [String: FileLines?] = [:]
    return diagnostics.map { diagnostic in
      var lines: FileLines?
      if let file = diagnostic.place?.file {
        lines = files[file] ?? bytes(file).map(FileLines.init)
        files[file] = .some(lines)
      }
      return render(diagnostic, lines: lines)
    }.joined(separator: "\n")
  }

  private func render(_ diagnostic: Diagnostic, lines: FileLines?) -> String {
    var text = "error[\(diagnostic.code)]: \(Escaped.text(diagnostic.message))\n"
    var gutter = "  "
    if let place = diagnostic.place {
      let location = place.location
      let number = String(location.line)
      gutter = String(repeating: " ", count: number.utf8.count + 1)
      text += "\(gutter)--> \(Escaped.text(place.file)):\(number):\(location.column)\n"
      // An empty line has nothing to point at.
      if let line = lines?[location.line], !line.isEmpty {
        let excerpt = Excerpt(line, column: location.column, width: diagnostic.width)
        text += "\(gutter) |\n \(number) | \(excerpt.line)\n\(gutter) | \(excerpt.carets)\n"
      }
      gutter += " "
    }
    if let hint = diagnostic.hint { text += "\(gutter)= help: \(Escaped.text(hint))\n" }
    return text
  }
}

/// The lines of a file, of which some are quoted; they end with LF, CRLF or CR.
private struct FileLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for i in bytes.indices {
      let byte = bytes[i]
      if byte == 0x0A || (byte == 0x0D && !(i + 1 < bytes.count && bytes[i + 1] == 0x0A)) { starts.append(i + 1) }
    }
    self.starts = starts
  }

  /// A 1-based line without its end; nil where there is none.
  subscript(number: Int) -> ArraySlice<UInt8>? {
    guard number >= 1, number <= starts.count else { return nil }
    let end = number < starts.count ? starts[number] : bytes.count
    let line = bytes[starts[number - 1]..<end]
    let content = line.lastIndex { $0 != 0x0A && $0 != 0x0D }
    return content.map { line[...$0] } ?? line.prefix(0)
  }
}
