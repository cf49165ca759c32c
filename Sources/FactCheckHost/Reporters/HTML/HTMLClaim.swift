internal import FactCheckKit

/// A claim in the report: its words colored by what became of them, its findings, and links to the evidence.
struct HTMLClaim {
  private let result: ClaimResult
  private let number: Int
  private let places: SourcePlaces
  private let marks: [SourceMarks]
  private static let mostEvidence = 5

  init(_ result: ClaimResult, number: Int, places: SourcePlaces, marks: [SourceMarks]) {
    self.result = result
    self.number = number
    self.places = places
    self.marks = marks
  }

  static func sign(_ verdict: Verdict) -> String {
    switch verdict {
    case .supported: "✓"
    case .contradicted: "✗"
    case .unverified: "?"
    case .error: "!"
    }
  }

  func append(to page: inout String) {
    let verdict = result.verdict.rawValue
    let failed = result.passed ? "" : " failed"
    page +=
      "<div role=\"listitem\" class=\"c \(verdict)\(failed)\" id=\"c\(number)\"><h3><b class=\"v\">\(HTMLClaim.sign(result.verdict)) "
    page += "\(verdict)</b> <span class=\"q\" dir=\"auto\">\(words)</span></h3>"
    for finding in result.findings { append(finding, to: &page) }
    if !result.unchecked.isEmpty, result.unchecked != [result.claim.text] {
      page += "<p>not checked: \(HTMLText.escaped(result.unchecked.joined(separator: ", ")))</p>"
    }
    let notes = self.notes
    if !notes.isEmpty { page += "<p class=\"w\">\(notes)</p>" }
    page += "</div>\n"
  }

  private func append(_ finding: Finding, to page: inout String) {
    page += "<p class=\"f\">"
    if result.findings.count > 1 {
      page += "<b>\(HTMLClaim.sign(finding.verdict)) \(HTMLText.escaped(finding.assertion.text))</b>: "
    }
    page += HTMLText.escaped(([finding.reason] + finding.notes).filter { !$0.isEmpty }.joined(separator: "; "))
    for evidence in finding.evidence.prefix(HTMLClaim.mostEvidence) {
      let quote = HTMLText.escaped(TerminalText.shortened(places.quote(evidence), to: 120, ellipsis: "…"))
      let place = HTMLText.escaped(places.place(of: evidence))
      page += finding.verdict == .unverified ? "; candidate: " : " "
      page += link(to: evidence) + "“\(quote)” <small>\(place)</small></a>"
    }
    page += "</p>"
  }

  /// To the first of the marks that the evidence covers; `data-k` says how many there are.
  private func link(to evidence: Evidence) -> String {
    guard marks.indices.contains(evidence.source) else { return "<a>" }
    let covered = marks[evidence.source].positions(of: evidence.span)
    guard !covered.isEmpty else { return "<a>" }
    let id = HTMLSource.id(source: evidence.source, mark: covered.lowerBound)
    return "<a href=\"#\(id)\"" + (covered.count > 1 ? " data-k=\"\(covered.count)\">" : ">")
  }

  private var notes: String {
    var notes: [String] = []
    let claim = result.claim
    if claim.expectIsStated { notes.append("expected: \(claim.expect.rawValue)") }
    if claim.severity == .warning { notes.append("warning only") }
    if let waiver = result.waiver { notes.append(HTMLText.escaped(waiver)) }
    if let place = claim.place {
      notes.append("\(HTMLText.escaped(place.file)):\(place.location.line):\(place.location.column)")
    }
    return notes.joined(separator: " · ")
  }

  /// The claim's words: what was checked in the color of its verdict, what was not underlined with dots.
  private var words: String {
    let bytes = Array(result.claim.text.utf8)
    var classes = [UInt8](repeating: 0, count: bytes.count)
    let unchecked = UInt8(Verdict.allCases.count + 1)
    for word in result.unchecked { mark(Array(word.utf8), in: bytes, as: unchecked, &classes) }
    let whole = Span(start: 0, end: bytes.count)
    for finding in result.findings where finding.assertion.span != whole || finding.checker != HostFinding.name {
      let value = UInt8((Verdict.allCases.firstIndex(of: finding.verdict) ?? 0) + 1)
      let span = finding.assertion.span
      for i in max(0, span.start)..<max(0, min(bytes.count, span.end)) { classes[i] = value }
    }
    var text = ""
    var start = 0
    while start < bytes.count {
      let end = classes[start...].firstIndex { $0 != classes[start] } ?? bytes.count
      let name =
        classes[start] == 0
        ? nil : classes[start] == unchecked ? "unchecked" : Verdict.allCases[Int(classes[start]) - 1].rawValue
      if let name { text += "<span class=\"\(name)\">" }
      HTMLText.append(bytes[start..<end], to: &text)
      if name != nil { text += "</span>" }
      start = end
    }
    return text
  }

  private func mark(_ word: [UInt8], in bytes: [UInt8], as value: UInt8, _ classes: inout [UInt8]) {
    guard !word.isEmpty, word.count <= bytes.count else { return }
    for i in 0...(bytes.count - word.count) where classes[i] == 0 && bytes[i...].starts(with: word) {
      for k in i..<(i + word.count) { classes[k] = value }
    }
  }
}
