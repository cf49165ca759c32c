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
      if let holder = otherHolder(of: link, same, hits) { return holder }
    }
    return nil
  }

  /// "Director Judith Haan" of "director Emiel Vos" and "the painter Judith Haan": the source gives both another place.
  private func otherHolder(of link: RoleLink, _ same: [RoleLink], _ hits: [NameSearch.Hit]) -> RoleLink? {
    guard isTitle(link, claim), let holder = same.first(where: { isTitle($0, source) }),
      same.allSatisfy({ agrees(link, $0) && $0.name.words.contains { isWord($0, of: holder.name) } })
    else { return nil }
    let roles = Set(hits.map(\.sentence)).flatMap { RoleLinks(document: source).links(in: $0) }
    let own = roles.filter { role in hits.contains { !$0.tokens.filter(role.name.words.contains).isEmpty } }
    guard !own.isEmpty, !own.contains(where: { isKindred(link, $0) }) else { return nil }
    return holder
  }

  /// Stands right before the name, and is no part of a longer office: "vice president Biden".
  private func isTitle(_ link: RoleLink, _ document: Document) -> Bool {
    guard link.role + 1 == link.name.tokens.lowerBound else { return false }
    return link.role == 0 || !document.senses(at: link.role - 1).contains { $0.length > 1 }
  }

  private func isWord(_ token: Int, of name: NamedThing) -> Bool {
    name.words.contains { source.tokens[$0].hash == source.tokens[token].hash }
  }

  /// One of the two is a kind of the other: a director is a manager.
  private func isKindred(_ a: RoleLink, _ b: RoleLink) -> Bool {
    matcher.strength(a.role, b.role) > .none || a.complement.contains { matcher.strength($0, b.role) > .none }
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
