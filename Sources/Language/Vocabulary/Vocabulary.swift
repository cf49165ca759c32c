internal import FactCheckKit

/// The words of one language that the recognisers know, ready for look-up.
struct Vocabulary: Sendable {
  struct Entry: Sendable {
    /// Bits of the roles of its single-word senses.
    var mask: UInt64
    /// The same, with those of its phrases.
    var reach: UInt64
    var senses: Range<Int32>
    /// Phrases that begin with this word, longest first.
    var phrases: Range<Int32>
    /// The second tokens of those phrases.
    var seconds = WordSketch()
    /// Where the time patterns go on that begin with this word, or −1.
    var timeNode: Int32 = -1

    /// In `mask`: the word is a number only where the context asks for one ("a").
    static let weakNumber: UInt64 = 1 << 63
    /// In `mask`: so it is when written without accents ("een", not "één").
    static let weakUnlessAccented: UInt64 = 1 << 62
  }

  struct Phrase: Sendable {
    /// Hashes of the tokens after the first, in `rest`.
    var rest: Range<Int32>
    var senses: Range<Int32>
    var mask: UInt64
  }

  /// `entry` of a token that may be a number word written together with others.
  static let joinedCandidate: Int32 = -2

  var settings: LanguageSettings
  var table: WordTable
  var entries: [Entry]
  var phrases: [Phrase]
  var rest: [UInt64]
  var senses: [Sense]
  var spellings: [[UInt8]]
  var pieces: PieceTrie
  /// The senses that the trie refers to.
  var pieceSenses: [Sense]
  var holidays: [HolidayRule] = []
  var grammar = TimeGrammar.empty
}

/// What a language pack says of the language as a whole.
struct LanguageSettings: Sendable {
  var tag = ""
  var name = ""
  /// The decimal sign, `.` or `,`.
  var decimal: UInt8 = 0x2E
  /// Number words are written together: zevenhonderdduizend.
  var joinsNumbers = false
  /// Units stand before tens: vijfendertig.
  var unitsFirst = false
  /// A linker may stand between tens and units: treinta y uno.
  var linksTens = false
  /// Two numbers below 100 side by side are a year: nineteen eighty-four.
  var pairsYears = false
  /// Commas may group number words: one thousand, two hundred.
  var commaGroups = false
  /// The noun follows its number at once, adjectives after it: 35 militaires néerlandais.
  var nounFirst = false
  /// Nouns have capitals.
  var capitalNouns = false
  /// Counted nouns stand in the plural at the end of their group: staff officers.
  var pluralHead = false
  /// A full stop after digits makes an ordinal: 3. Oktober.
  var dotOrdinals = false
  /// Months before days in 3/4/2020.
  var monthFirst = false
  /// "Een week of twee" is about two weeks, not one or two.
  var orMeansAbout = false
  /// The article adds one to a number before it: treinta y un, cent une.
  var joinsOne = false
}
