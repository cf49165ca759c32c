public import FactCheckKit

/// Reads reports that were written as JSON, to render or compare them again.
///
/// A report holds the words of its evidence and not its sources. They are read again where they still hold those words, and stay empty
/// where they do not.
public struct ReportReader {
  public static let code = "report-invalid"
  private static let sizeLimit = 1 << 30

  private let file: String
  private var report = Report(sources: [], claims: [])
  private var positions: [String: Int] = [:]

  /// - Parameter path: `-` is standard input.
  /// - Throws: a diagnostic that says what is wrong with the file.
  public static func read(_ path: String) throws(Diagnostic) -> Report {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReader.read(path: path, limit: sizeLimit)
    } catch {
      throw error.diagnostic(code: code)
    }
    return try report(bytes, file: path)
  }

  static func report(_ bytes: [UInt8], file: String) throws(Diagnostic) -> Report {
    let value: JSON
    do throws(JSONError) {
      value = try JSONReader.read(bytes[...])
    } catch {
      throw Diagnostic(
        code: code, message: "'\(file)' is no JSON: \(error.message)",
        place: Place(file: file, location: LineIndex(bytes).location(of: error.offset)),
        hint: "write it with `factcheck run … -o json=FILE`")
    }
    var reader = ReportReader(file: file)
    try reader.take(value)
    return reader.report
  }

  private init(file: String) { self.file = file }

  private func problem(_ message: String) -> Diagnostic {
    Diagnostic(
      code: ReportReader.code, message: "'\(Quoted.shortened(file))' is no report: \(message)",
      hint: "write it with `factcheck run … -o json=FILE`")
  }

  private mutating func take(_ value: JSON) throws(Diagnostic) {
    guard value["factcheck"] == .number(1) else { throw problem("it is not in format 1") }
    guard case .bool(let complete)? = value["complete"], let exit = value["exit"]?["code"]?.int, (0...2).contains(exit)
    else { throw problem("it does not say how the run ended") }
    report.isComplete = complete
    report.exit = ExitState(code: exit, reason: value["exit"]?["reason"]?.string)
    for claim in try list(value, "claims") { report.claims.append(try self.claim(claim)) }
    for checker in value["checkers"]?.array ?? [] {
      report.checkers.append(
        CheckerRecord(
          name: try text(checker, "name"), version: try text(checker, "version"),
          faults: try list(checker, "faults").compactMap(\.string),
          notices: try list(checker, "notices").compactMap(\.string), errors: try text(checker, "errors")))
    }
  }

  private mutating func claim(_ value: JSON) throws(Diagnostic) -> ClaimResult {
    var claim = Claim(id: try text(value, "id"), text: try text(value, "claim"), language: "")
    claim.expect = try verdict(value, "expect")
    claim.expectIsStated = claim.expect != .supported || value["expectIsStated"] == .bool(true)
    try takeDetails(value, &claim)
    if let rule = value["rule"], let file = rule["file"]?.string {
      claim.place = Place(file: file, location: try location(rule, "line", "column"))
    }
    var findings: [Finding] = []
    for finding in try list(value, "findings") { findings.append(try self.finding(finding, of: claim)) }
    guard case .bool(let passed)? = value["passed"] else { throw problem("a claim has no 'passed'") }
    return ClaimResult(
      claim: claim, verdict: try verdict(value, "verdict"), findings: findings,
      unchecked: try list(value, "unchecked").compactMap(\.string), passed: passed)
  }

  private func takeDetails(_ value: JSON, _ claim: inout Claim) throws(Diagnostic) {
    if let severity = value["severity"]?.string {
      guard let known = Severity(rawValue: severity) else { throw problem("'\(severity)' is no severity") }
      claim.severity = known
    }
    guard let review = value["review"] else { return }
    claim.language = review["language"]?.string ?? ""
    claim.review = ReviewDetails(
      author: try text(review, "author"), url: try text(review, "url"),
      date: review["date"]?.string.flatMap { CalendarDate(iso: $0) })
  }

  private mutating func finding(_ value: JSON, of claim: Claim) throws(Diagnostic) -> Finding {
    guard let assertion = value["assertion"] else { throw problem("a finding has no 'assertion'") }
    let span = try span(assertion)
    guard span.end <= claim.text.utf8.count else { throw problem("an assertion is not in its claim") }
    var evidence: [Evidence] = []
    for item in try list(value, "evidence") {
      let name = try text(item, "source")
      let source = positions[name, default: report.sources.count]
      if source == report.sources.count {
        positions[name] = source
        report.sources.append(SourceText(name: name, bytes: [], language: ""))
      }
      let place = Evidence(source: source, span: try self.span(item))
      report.recorded[place] = RecordedEvidence(
        quote: try text(item, "quote"), start: try location(item, "line", "column"),
        end: try location(item, "endLine", "endColumn"))
      evidence.append(place)
    }
    return Finding(
      checker: try text(value, "checker"), verdict: try verdict(value, "verdict"),
      assertion: Assertion(span: span, text: try text(assertion, "text")), reason: try text(value, "reason"),
      notes: try list(value, "notes").compactMap(\.string), evidence: evidence)
  }

  // MARK: Values

  private func text(_ value: JSON, _ key: String) throws(Diagnostic) -> String {
    guard let text = value[key]?.string else { throw problem("'\(key)' is missing or no text") }
    return text
  }

  private func list(_ value: JSON, _ key: String) throws(Diagnostic) -> [JSON] {
    guard let list = value[key]?.array else { throw problem("'\(key)' is missing or no list") }
    return list
  }

  private func verdict(_ value: JSON, _ key: String) throws(Diagnostic) -> Verdict {
    guard let verdict = Verdict(rawValue: try text(value, key)) else { throw problem("'\(key)' is no verdict") }
    return verdict
  }

  private func span(_ value: JSON) throws(Diagnostic) -> Span {
    guard let start = value["start"]?.int, let end = value["end"]?.int, start >= 0, start <= end else {
      throw problem("'start' and 'end' are no offsets")
    }
    return Span(start: start, end: end)
  }

  private func location(_ value: JSON, _ line: String, _ column: String) throws(Diagnostic) -> Location {
    guard let line = value[line]?.int, let column = value[column]?.int, line > 0, column > 0 else {
      throw problem("'\(line)' and '\(column)' are no place")
    }
    return Location(line: line, column: column)
  }
}

extension JSON {
  /// A whole number, small enough to be added to.
  var int: Int? {
    guard case .number(let number) = self, abs(number) < 1e15 else { return nil }
    return Int(exactly: number)
  }
}
