public import FactCheckKit
public import Language

/// Reads texts and claims in the languages it was made for.
public protocol TextAnalysis: Sendable {
  func document(of source: SourceText) -> Document
  /// A source, ready for evidence to be found in it.
  func source(_ text: SourceText) -> Document
  func analyse(_ claim: Claim) -> AnalysedClaim
  /// What of a source speaks of the same as each sentence of a claim.
  func passages(of claim: AnalysedClaim, in source: Document) -> [SentencePassages]
}

extension TextAnalysis {
  public func source(_ text: SourceText) -> Document { document(of: text) }
  public func passages(of claim: AnalysedClaim, in source: Document) -> [SentencePassages] { [] }
}

extension Analyser: TextAnalysis {
  public func passages(of claim: AnalysedClaim, in source: Document) -> [SentencePassages] {
    claim.hasContext ? PassageFinder(claim: claim, source: source).passages() : []
  }
}

/// How a run gets at the analysis of texts; a value, so that tests can bring their own.
public struct AnalysisProvider: Sendable {
  /// The languages that texts can be read in.
  public var languages: [String]
  /// Tells the language of a text; nil where nothing speaks for any.
  public var guess: @Sendable ([UInt8]) -> String?
  /// Tells the languages of short texts that belong together.
  public var guessEach: @Sendable ([[UInt8]]) -> [String?]
  public var make: @Sendable (_ languages: Set<String>, _ glossary: [[String]]) throws(Diagnostic) -> any TextAnalysis

  public init(
    languages: [String], guess: @escaping @Sendable ([UInt8]) -> String?,
    guessEach: @escaping @Sendable ([[UInt8]]) -> [String?],
    make:
      @escaping @Sendable (_ languages: Set<String>, _ glossary: [[String]]) throws(Diagnostic) -> any TextAnalysis
  ) {
    self.languages = languages
    self.guess = guess
    self.guessEach = guessEach
    self.make = make
  }

  /// The language packs that the program carries.
  public static let standard = AnalysisProvider(
    languages: Analyser.languages, guess: { Analyser.language(of: $0) }, guessEach: { Analyser.languages(of: $0) },
    make: { (languages, glossary) throws(Diagnostic) in try Analyser(languages: languages, glossary: glossary) })
}
