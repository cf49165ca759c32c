internal import FactCheckKit

/// Several checkers may judge the same words. One that bears them out is enough: "47 in all" stands in no sentence, but follows from two.
enum Overlap {
  static func resolved(_ findings: [Finding]) -> [Finding] {
    let supported = findings.filter { $0.verdict == .supported }
    return findings.filter { finding in
      finding.verdict != .unverified && finding.verdict != .contradicted
        || !supported.contains { $0.checker != finding.checker && $0.assertion.span == finding.assertion.span }
    }
  }
}
