public import FactCheckKit

/// One YAML file: sources and the claims about them.
public struct RuleSet: Sendable {
  /// The path as given.
  public var file: String
  public var title: String?
  /// The language of the claims, where the file states it; a claim's own `language` is empty until it is settled.
  public var language: String?
  public var sources: [SourceEntry]
  /// Groups of words that mean the same here.
  public var glossary: [[String]]
  public var claims: [Claim]
  /// Checkers in processes of their own that are asked, too.
  public var checkers: [CheckerDeclaration] = []

  public init(
    file: String, title: String? = nil, language: String? = nil, sources: [SourceEntry] = [],
    glossary: [[String]] = [], claims: [Claim] = []
  ) {
    self.file = file
    self.title = title
    self.language = language
    self.sources = sources
    self.glossary = glossary
    self.claims = claims
  }
}

/// A source that a rule set names.
public struct SourceEntry: Sendable {
  /// As written in the rule file.
  public var file: String
  /// `file` seen from the working directory.
  public var path: String
  public var language: String?
  public var published: CalendarDate?
  public var place: Place?

  public init(
    file: String, path: String, language: String? = nil, published: CalendarDate? = nil, place: Place? = nil
  ) {
    self.file = file
    self.path = path
    self.language = language
    self.published = published
    self.place = place
  }
}
