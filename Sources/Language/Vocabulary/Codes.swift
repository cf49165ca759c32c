/// What a hedge does to the figure it stands by.
enum Hedge: String, CaseIterable, Sendable {
  case about
  case atLeast = "at-least"
  case atMost = "at-most"
  case above, below
  /// A little less: nearly, bijna.
  case almost
  /// A little more: ruim, "something over".
  case over
  /// At most so long: "within 36 hours"; of places a distance and no bound.
  case within
}

/// What a suffix makes of the number word it is written together with: 13-jarige, driedaags, tweemaal, honderdtal.
enum WordSuffix: String, CaseIterable, Sendable {
  case age, year, month, week, day, hour, minute, times, fold, about, ordinal, decade
  /// One of so many parts: treintavo.
  case part
  /// 5-prozentig
  case percent
}

/// How the connector between the two numbers of a range reads.
enum RangeConnector: String, CaseIterable, Sendable {
  case to, and, or
}

/// Closed-class words by kind.
enum FunctionWord: String, CaseIterable, Sendable {
  case article, preposition, conjunction, pronoun, auxiliary, adverb, determiner
}

/// How a word turns a statement: "plans to", "may", "according to", "denied".
enum Modality: String, CaseIterable, Sendable {
  case plan, possible, report, denial
  /// "Not only": a negation that negates nothing.
  case emphasis
  /// "In all", "together": the figure is a sum.
  case total
  /// "By": who does it, in the passive voice.
  case agent
  /// "Already"; "now"; "previously", "used to".
  case done, current, former
  /// "Instead of", "compared with".
  case versus
  /// "Higher", "lower", and "than" between the two.
  case more, less, than
  /// "To" between what a figure was and what it became, where that is no word for a range: "van 500 naar 600".
  case into
}

/// Words that stand in names and are no name: "van", "Mr".
enum NamePart: String, CaseIterable, Sendable {
  case particle, title
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The code that a sense stores for this case.
  var code: Double { Double(Self.allCases.firstIndex(of: self) ?? 0) }

  init?(code: Double) {
    let index = Int(code)
    guard Self.allCases.indices.contains(index) else { return nil }
    self = Self.allCases[index]
  }
}
