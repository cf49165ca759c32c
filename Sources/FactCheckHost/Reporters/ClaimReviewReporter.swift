public import FactCheckKit

/// Renders verdicts as schema.org `ClaimReview`s in JSON-LD, for pages that publish them.
///
/// A review needs an author and the page it stands on; a rule file states them under `review:`. What could not be checked is no
/// review, and a report that has such claims is refused rather than published in part.
public struct ClaimReviewReporter: Reporter {
  public static let name = "claimreview"
  public static let summary = "schema.org ClaimReview, for publishing"

  public init() {}

  public func problem(with report: Report) -> Diagnostic? {
    if !report.isComplete || report.claims.contains(where: { $0.verdict == .error }) {
      return Diagnostic(
        code: "review-incomplete", message: "a run that could not be completed cannot be published as reviews",
        hint: "repair what is said above, and run again")
    }
    guard let claim = report.claims.first(where: { $0.claim.review == nil })?.claim else { return nil }
    return Diagnostic(
      code: "review-missing",
      message: "the claim '\(TerminalText.plain(claim.id))' cannot be published: no author and page",
      place: claim.place,
      hint: "state them in its rule file: `review: {author: NAME, url: https://…, date: 2026-01-31}`")
  }

  public func render(_ report: Report) -> String {
    let places = SourcePlaces(report)
    let reviews = report.claims.compactMap { result in
      result.claim.review.flatMap { review(of: result, $0, places) }
    }
    let graph: JSONValue = ["@context": "https://schema.org", "@graph": .array(reviews)]
    return JSONWriter.text(graph, layout: .pretty) + "\n"
  }

  private func review(of result: ClaimResult, _ details: ReviewDetails, _ places: SourcePlaces) -> JSONValue? {
    guard let rating = rating(result.verdict) else { return nil }
    let finding = ClaimMessage(result, places: places).deciding
    var members: [JSONValue.Member] = [
      .init("@type", "ClaimReview"),
      .init("url", .string(details.url + "#" + ReportedPlace.escaped(result.claim.id))),
      .init("claimReviewed", .string(result.claim.text)),
      .init("inLanguage", .string(result.claim.language)),
      .init("author", ["@type": "Organization", "name": .string(details.author)]),
    ]
    if let date = details.date { members.append(.init("datePublished", .string(date.description))) }
    members.append(
      .init(
        "reviewRating",
        [
          "@type": "Rating", "ratingValue": .int(rating.value), "bestRating": 5, "worstRating": 1,
          "alternateName": .string(rating.name),
        ]))
    members.append(.init("itemReviewed", ["@type": "Claim", "name": .string(result.claim.text)]))
    if let finding, !finding.reason.isEmpty { members.append(.init("reviewBody", .string(finding.reason))) }
    let citations = (finding?.evidence ?? []).map { evidence -> JSONValue in
      [
        "@type": "CreativeWork", "name": .string(places.places.source(of: evidence)?.name ?? ""),
        "text": .string(places.places.quote(evidence) ?? ""),
      ]
    }
    if !citations.isEmpty, result.verdict != .unverified { members.append(.init("citation", .array(citations))) }
    return .object(members)
  }

  /// One is the worst and five the best, as Google's guide has it.
  private func rating(_ verdict: Verdict) -> (value: Int, name: String)? {
    switch verdict {
    case .supported: (5, "Supported")
    case .contradicted: (1, "Contradicted")
    case .unverified: (3, "Unverified")
    case .error: nil
    }
  }
}
