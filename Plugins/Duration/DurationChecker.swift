public import FactCheckKit

public struct DurationChecker: Checker {
  public static let about = CheckerDescription(name: "duration", summary: "", examples: [])

  public init() {}

  public func assertions(in claim: AnalysedClaim) -> [Assertion] { [] }

  public func judge(_ assertion: Assertion, of claim: AnalysedClaim, in source: SourceView) -> Finding {
    Finding(checker: Self.about.name, verdict: .unverified, assertion: assertion, reason: "")
  }
}
