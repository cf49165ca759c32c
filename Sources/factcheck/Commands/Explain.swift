internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck explain`: what a code, a verdict or a checker means.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a code of a diagnostic, a verdict or a checker.",
    discussion: """
      EXAMPLES:
        factcheck explain unknown-key
        factcheck explain unverified
        factcheck explain quantity
        factcheck explain                everything that can be explained
      """)

  @Argument(help: "A code as it stands in error[…], a verdict or the name of a checker.")
  var word: String?

  func run() throws {
    do throws(Diagnostic) {
      try StandardOutput.write(try text())
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      throw ExitCode(2)
    }
  }

  private func text() throws(Diagnostic) -> String {
    guard let word else { return overview }
    if let verdict = Verdict(rawValue: word) { return "\(word)\n\n\(Explain.words(of: verdict))\n" }
    if let checker = BuiltIn.checkers.first(where: { $0.about.name == word }) { return Explain.page(checker.about) }
    if let entry = Explanations.codes.first(where: { $0.code == word }) { return "\(word)\n\n\(entry.text)\n" }
    let near = known.filter { $0.contains(word) || word.contains($0) }
    throw Diagnostic(
      code: "unknown-word", message: "nothing is called '\(word)'",
      hint: near.isEmpty ? "`factcheck explain` lists everything" : "did you mean \(near.joined(separator: ", "))?")
  }

  private var known: [String] {
    Verdict.allCases.map(\.rawValue) + BuiltIn.checkers.map { $0.about.name } + Explanations.codes.map(\.code)
  }

  private var overview: String {
    """
    verdicts  \(Verdict.allCases.map(\.rawValue).joined(separator: ", "))
    checkers  \(BuiltIn.checkers.map { $0.about.name }.joined(separator: ", "))
    codes
      \(Explanations.codes.map(\.code).joined(separator: "\n  "))

    """
  }

  private static func words(of verdict: Verdict) -> String {
    switch verdict {
    case .supported:
      "The source says so. Its words are quoted, and a note says what is loose about it: about, rounded, converted."
    case .contradicted:
      """
      The source speaks of the same thing, and gives another figure or another time. It is said on evidence only; in doubt a claim is
      unverified.
      """
    case .unverified:
      """
      The source does not settle it: it says nothing of it, or not as exactly as the claim, or of something that may not be the same. A
      candidate is shown where there is one, and the glossary line that would link the words. `--fail-on unverified` fails such claims.
      """
    case .error:
      "It could not be checked, since a source could not be read or a checker failed. The run ends with 2, whatever else it found."
    }
  }

  private static func page(_ about: CheckerDescription) -> String {
    var text = "\(about.name): \(about.summary)\n"
    for example in about.examples.prefix(12) {
      let source = example.source.filter { $0 != "«" && $0 != "»" }
      text += "\n  claim    \(example.claim)\n"
      if let rule = example.wording { text += "  text     \(demands(rule))\n" }
      text += "  source   \(source)\n"
      text += "  verdict  \(example.verdict?.rawValue ?? "nothing for this checker")\n"
    }
    return text
  }

  /// As it is written in a rule file.
  private static func demands(_ rule: WordingRule) -> String {
    if rule.isClaim { return "the claim's own words (check: text)" }
    func list(_ entries: [WordingRule.Entry]) -> String {
      entries.map { $0.isPattern ? "{pattern: '\($0.text)'}" : $0.text }.joined(separator: ", ")
    }
    var parts: [String] = []
    if !rule.required.isEmpty { parts.append("require: [\(list(rule.required))]") }
    if !rule.forbidden.isEmpty { parts.append("forbid: [\(list(rule.forbidden))]") }
    if let near = rule.near {
      parts.append("near: \(list([near]))")
      if case .words(let count) = rule.distance {
        parts.append("within: \(count)")
      } else {
        parts.append("within: sentence")
      }
    }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}
