internal import FactCheckKit
internal import Testing

/// Verbs of which the particle stands at the end of the clause, and words that only look like one.
@Suite struct SeparableVerbTests {
  static let verbs = [
    ("nl", "In maart brak in de fabriek brand uit.", "brak", "to-break-out-war"),
    ("nl", "In maart brak er brand uit in de fabriek.", "brak", "to-break-out-war"),
    ("nl", "Bij het ongeluk kwam niemand om het leven.", "kwam", "to-perish"),
    ("nl", "Zij probeert de vragen op te lossen.", "lossen", "to-solve"),
    ("nl", "Hij groeide op in Gent.", "groeide", "to-grow-up"),
    ("de", "Das Konzert findet am Samstag in Ulm statt.", "findet", "to-take-place"),
    ("de", "Der Fahrer des Autos hielt an, und alle stiegen aus.", "hielt", "to-stop"),
    ("de", "Sie gab bei einer Pressekonferenz bekannt, dass sie geht.", "gab", "to-announce"),
  ]

  @Test(arguments: verbs) func joinsParticle(_ language: String, _ text: String, _ word: String, _ concept: String)
    throws
  {
    #expect(try concepts(language, text, word).contains(concept))
  }

  static let others = [
    // The particle is another's: "aangaan".
    ("nl", "Hij is bang om het gevecht aan te gaan.", "gevecht", "to-contest"),
    // "En" and "op" are no "open".
    ("nl", "Hij was groot en groeide op in Gent.", "en", "to-open"),
    // A noun.
    ("de", "Er sah in 18 Spielen als Manager zu.", "Spielen", "to-watch"),
    // The clause is over before the particle.
    ("nl", "Het glas brak, en de kok ging de deur uit.", "brak", "to-break-out-war"),
  ]

  @Test(arguments: others) func leavesAlone(_ language: String, _ text: String, _ word: String, _ concept: String)
    throws
  {
    #expect(try !concepts(language, text, word).contains(concept))
  }

  private func concepts(_ language: String, _ text: String, _ word: String) throws -> [String] {
    let document = try ReadText(language, text).document
    let token = try #require(document.tokens.indices.first { document.text($0) == word })
    return document.senses(at: token).map { document.concepts.name(of: $0.concept) }
  }
}
