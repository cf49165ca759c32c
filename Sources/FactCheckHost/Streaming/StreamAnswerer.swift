public import FactCheckKit
internal import Language

/// Answers lines of `{"id", "source", "claims"}` with lines of `{"id", "claims": […]}`. A value: several can work side by side.
public struct StreamAnswerer: Sendable {
  private let checkers: [any Checker]
  private let analyser: Analyser

  /// Loads every language, since any may come.
  public init(checkers: [any Checker.Type]) throws(Diagnostic) {
    self.checkers = checkers.map { $0.init() }
    analyser = try Analyser(languages: Set(Analyser.languages))
  }

  /// The longest line that is read; a longer one is answered with an error.
  public static let lineLimit = 16 << 20

  /// The answer to one line, with its line feed, and whether the line could be read.
  public func answer(_ line: ArraySlice<UInt8>) -> (bytes: [UInt8], isError: Bool) {
    do throws(StreamError) {
      let request = try StreamRequest(line)
      return (rendered(try answers(to: request), id: request.id), false)
    } catch {
      return (error.line, true)
    }
  }

  private func answers(to request: StreamRequest) throws(StreamError) -> Report {
    let source = try source(request)
    let view = SourceView(document: analyser.source(source), index: 0)
    let judge = ClaimJudge(checkers: checkers, processes: [], analysis: analyser, views: [view])
    var failures = FailureList()
    var results: [ClaimResult] = []
    for item in request.claims {
      let language = try language(item.language, of: item.text, id: request.id)
      let claim = Claim(id: item.id, text: item.text, language: language)
      results.append(judge.result(for: claim, failures: &failures))
    }
    return Report(sources: [source], claims: results)
  }

  private func source(_ request: StreamRequest) throws(StreamError) -> SourceText {
    let bytes = Array(request.text.utf8)
    let stated = request.language
    guard let language = stated ?? Analyser.language(of: bytes) else {
      throw StreamError(id: request.id, code: "language-unknown", message: "the language of the source cannot be told")
    }
    guard Analyser.languages.contains(language) else {
      throw StreamError(id: request.id, code: "language-unknown", message: "no language pack for '\(language)'")
    }
    return SourceText(
      name: "source", bytes: bytes, language: language, languageIsGuessed: stated == nil, published: request.published)
  }

  private func language(_ stated: String?, of text: String, id: JSON) throws(StreamError) -> String {
    guard let stated else { return Analyser.language(of: Array(text.utf8)) ?? "en" }
    guard Analyser.languages.contains(stated) else {
      throw StreamError(id: id, code: "language-unknown", message: "no language pack for '\(stated)'")
    }
    return stated
  }

  private func rendered(_ report: Report, id: JSON) -> [UInt8] {
    let shape = ReportJSON(report)
    var writer = JSONWriter(layout: .line)
    writer.write(
      [
        "id": JSONValue(id),
        "claims": .array(
          report.claims.map { result in
            [
              "id": .string(result.claim.id), "verdict": .string(result.verdict.rawValue),
              "unchecked": .array(result.unchecked.map(JSONValue.string)),
              "findings": .array(result.findings.map(shape.finding)),
            ]
          }),
      ])
    writer.endLine()
    return writer.bytes
  }
}
