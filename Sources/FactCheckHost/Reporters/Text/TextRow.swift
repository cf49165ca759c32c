internal import FactCheckKit

/// One line of the table: a claim, or one of several assertions of a claim.
struct TextRow {
  var verdict: Verdict
  /// The claim or the assertion.
  var label: String
  var isAssertion: Bool
  var place = ""
  var quote = ""
  var notes: [String] = []
}

/// The widths that the rows of a report share.
struct TextLayout {
  private let style: TextStyle
  private let labelWidth: Int
  private let placeWidth: Int

  private static let longestLabel = 48
  private static let longestQuote = 60
  private static let assertionIndent = 2

  init(rows: [TextRow], style: TextStyle) {
    self.style = style
    let labels = rows.map { row in
      min(DisplayWidth.of(row.label), TextLayout.longestLabel) + (row.isAssertion ? TextLayout.assertionIndent : 0)
    }
    labelWidth = labels.max() ?? 0
    placeWidth = rows.map { DisplayWidth.of($0.place) }.max() ?? 0
  }

  func line(_ row: TextRow) -> String {
    let indent = row.isAssertion ? TextLayout.assertionIndent : 0
    let mark = TerminalText.padded(style.mark(row.verdict), to: style.markWidth)
    let label = TerminalText.shortened(row.label, to: TextLayout.longestLabel, ellipsis: style.ellipsis)
    var cells: [String] = []
    if !row.place.isEmpty {
      cells.append(TerminalText.padded(row.place, to: placeWidth + 2) + "\"\(shortened(row.quote))\"")
    }
    if !row.notes.isEmpty { cells.append("(" + row.notes.joined(separator: "; ") + ")") }
    let verdict = TerminalText.padded(row.verdict.rawValue, to: cells.isEmpty ? 0 : TextLayout.verdictWidth)
    return String(repeating: " ", count: indent) + style.colored(mark, row.verdict) + " "
      + TerminalText.padded(label, to: labelWidth - indent) + "   " + style.colored(verdict, row.verdict)
      + (cells.isEmpty ? "" : "   ") + cells.joined(separator: "   ")
  }

  private static let verdictWidth = Verdict.allCases.map(\.rawValue.count).max() ?? 0

  func shortened(_ quote: String) -> String {
    TerminalText.shortened(quote, to: TextLayout.longestQuote, ellipsis: style.ellipsis)
  }
}
