internal import FactCheckKit

/// Compares what a claim says somebody is with what the source says.
struct RoleComparison {
  let claim: Document
  let source: Document
  let matcher: WordMatcher

  /// Sentences of a text in which an office is hardly that of two people.
  private static let shortText = 4

  init(claim: Document, source: Document) {
    self.claim = claim
    self.source = source
    matcher = WordMatcher(claim: claim, source: source)
  }

  /// The link of the source that makes the claim's wrong: another in the same office, or the same person in another of its kind.
  func conflict(of name: NamedThing, hits: [NameSearch.Hit]) -> RoleLink? {
    guard !hits.isEmpty else { return nil }
    let own = RoleLinks(document: claim).links(of: name)
    for link in own {
      let links = sourceLinks(for: link)
      let same = links.filter { isSameRole(link, $0) }
      let ofName = same.filter { other in hits.contains { !$0.tokens.filter(other.name.words.contains).isEmpty } }
      if ofName.contains(where: { agrees(link, $0) }) { continue }
      if let other = ofName.first { return other }
      // There are many presidents and brothers: in a text of some length the two must be said to be of the same.
      let isShort = source.sentences.count <= RoleComparison.shortText
      let other = same.first { agrees(link, $0) && (isShort || !link.complement.isEmpty && !$0.complement.isEmpty) }
      if let other, !isNamed(other.name) { return other }
    }
    return nil
  }

  /// Whether the claim names the other, too.
  private func isNamed(_ other: NamedThing) -> Bool {
    let search = NameSearch(claim: claim, source: source)
    let sentence = source.sentence(of: other.words[0])
    return claim.features.names.contains { name in
      search.hit(name, in: sentence).map { !$0.tokens.filter(other.words.contains).isEmpty } ?? false
    }
  }

  private func sourceLinks(for link: RoleLink) -> [RoleLink] {
    let keys = FeatureExtractor(document: claim).features(of: link.role).map(\.key)
    let sentences = Set(keys.flatMap { source.evidence.sentences(with: $0).prefix(16) }.map { Int($0) })
    return sentences.sorted().flatMap { RoleLinks(document: source).links(in: $0) }
  }

  private func isSameRole(_ a: RoleLink, _ b: RoleLink) -> Bool {
    claim.senses(at: a.role).contains { own in
      !own.isWeak
        && source.senses(at: b.role).contains { other in
          guard !other.isWeak else { return false }
          if own.concept == other.concept { return true }
          // "Minister of defence" is a word of its own in the tables, and a minister.
          return own.length > 1 && source.concepts.isA(own.concept, other.concept)
            || other.length > 1 && source.concepts.isA(other.concept, own.concept)
        }
    }
  }

  /// Neither says of what where the other says something else.
  private func agrees(_ a: RoleLink, _ b: RoleLink) -> Bool {
    guard !a.complement.isEmpty, !b.complement.isEmpty else { return true }
    return a.complement.contains { x in b.complement.contains { matcher.strength(x, $0) > .wider } }
  }
}
