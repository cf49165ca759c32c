internal import FactCheckKit

/// Several checkers may judge the same words. One that bears them out is enough: "47 in all" stands in no sentence, but follows from two.
/// Where the source gives another figure outright, what can be reckoned from others bears nothing out.
enum Overlap {
  static func resolved(_ findings: [Finding]) -> [Finding] {
    findings.filter { finding in
      !findings.contains { other in
        guard other.checker != finding.checker, other.assertion.span == finding.assertion.span else { return false }
        switch (finding.verdict, other.verdict) {
        case (.unverified, .supported): return true
        case (.contradicted, .supported): return !other.isFaint
        case (.supported, .contradicted): return finding.isFaint
        default: return false
        }
      }
    }
  }
}
