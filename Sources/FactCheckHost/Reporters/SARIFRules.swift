internal import FactCheckKit

/// The kinds of findings, as SARIF wants them described: one a verdict that can be wrong.
enum SARIFRules {
  private static let verdicts: [Verdict] = [.contradicted, .unverified, .supported]

  static func id(of verdict: Verdict) -> String { "claim-\(verdict.rawValue)" }

  static func index(of verdict: Verdict) -> Int { verdicts.firstIndex(of: verdict) ?? 0 }

  static let all: [JSONValue] = verdicts.map { verdict in
    let (short, full, help) = words(verdict)
    return [
      "id": .string(id(of: verdict)),
      "name": .string("Claim" + verdict.rawValue.prefix(1).uppercased() + verdict.rawValue.dropFirst()),
      "shortDescription": ["text": .string(short)],
      "fullDescription": ["text": .string(full)],
      "help": ["text": .string(help), "markdown": .string(help)],
      "defaultConfiguration": ["level": verdict == .unverified ? "note" : "error"],
      "properties": ["tags": ["facts"], "precision": "high"],
    ]
  }

  private static func words(_ verdict: Verdict) -> (short: String, full: String, help: String) {
    switch verdict {
    case .contradicted:
      (
        "A claim that the source contradicts",
        "The source speaks of the same thing as the claim and says something else.",
        "Correct the claim, or the text that it was made for. The source is the authority."
      )
    case .unverified:
      (
        "A claim that the source does not settle",
        "The source says nothing of the claim, or not as exactly as the claim does.",
        "Look for a source that speaks of it, say less, or link words that mean the same in the glossary of the rule file."
      )
    case .supported, .error:
      (
        "A claim that the source unexpectedly bears out",
        "The rule file expects the claim not to be supported, and the source supports it.",
        "Change what the rule file expects, or look at why the source now says so."
      )
    }
  }
}
