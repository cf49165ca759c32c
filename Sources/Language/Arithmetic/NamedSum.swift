internal import FactCheckKit

/// The sum of what a source gives for each of several names: "the CDA and the VVD together hold eleven seats" of "the CDA with six seats,
/// the VVD with five".
struct NamedSum {
  let claim: Document
  let source: Document

  struct Part {
    var mention: Mention
    var value: Double
  }

  /// The figures of the names before a figure that the claim calls a sum; nil unless the source gives one for each.
  func parts(of wanted: Mention) -> [Part]? {
    let sentence = claim.sentenceRange(around: wanted.tokens.lowerBound)
    guard claim.features.marks(in: sentence).contains(where: { $0.kind == .total }) else { return nil }
    let names = claim.features.names.filter {
      sentence.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= wanted.tokens.lowerBound
    }
    guard names.count >= 2 else { return nil }
    let search = NameSearch(claim: claim, source: source)
    var parts: [Part] = []
    for name in names {
      guard let part = part(of: name, wanted, search),
        !parts.contains(where: { $0.mention.span == part.mention.span })
      else { return nil }
      parts.append(part)
    }
    return parts
  }

  /// The figure in the first clause that has the name and a figure of what is counted.
  private func part(of name: NamedThing, _ wanted: Mention, _ search: NameSearch) -> Part? {
    let clauses = Clauses(document: source)
    for hit in search.hits(name).filter({ $0.missing.isEmpty }).sorted(by: { $0.sentence < $1.sentence }) {
      for token in hit.tokens {
        if let part = bracketed(behind: token, wanted) { return part }
        let clause = clauses.clause(around: token)
        let found = source.mentions[source.mentionPositions(in: hit.sentence)].compactMap { mention in
          clause.contains(mention.tokens.lowerBound) ? part(mention, of: wanted) : nil
        }
        if found.count == 1 { return found[0] }
      }
    }
    return nil
  }

  /// "D66 (3)".
  private func bracketed(behind token: Int, _ wanted: Mention) -> Part? {
    guard token + 2 < source.tokens.count, source.tokens[token + 1].kind == .sign,
      source.tokens[token + 1].hash == 0x28
    else { return nil }
    return source.mentions.first { $0.tokens.lowerBound == token + 2 }.flatMap { part($0, of: wanted) }
  }

  private func part(_ mention: Mention, of wanted: Mention) -> Part? {
    if let counted = counted(mention, of: wanted) { return Part(mention: mention, value: counted) }
    guard mention.unit == wanted.unit, let value = mention.figure?.value, mention.figure?.isExact ?? false,
      mention.kind == wanted.kind || mention.kind == .number
    else { return nil }
    guard wanted.unit == nil, mention.thing != nil else { return Part(mention: mention, value: value) }
    let thing = ThingComparison(claim: claim, source: source).compare(wanted.thing, mention.thing)
    return thing.canSupport ? Part(mention: mention, value: value) : nil
  }

  /// "9 of the 29 seats", which is read as a share: the nine.
  private func counted(_ mention: Mention, of wanted: Mention) -> Double? {
    guard wanted.unit == nil, let unit = mention.unit, source.units[unit].name == "portion", mention.tokens.count > 2,
      source.tokens[mention.tokens.lowerBound].kind == .digits
    else { return nil }
    return Double(source.text(mention.tokens.lowerBound))
  }
}
