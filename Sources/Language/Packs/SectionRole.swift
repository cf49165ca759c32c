/// How the lines of a pack section become senses.
struct SectionRole {
  enum Key {
    /// `35`, `1e6`, `1/2`, `20..99`, `~10`
    case number
    /// The name of a unit in the table of units.
    case unit
    /// One of the names, stored as its position.
    case code([String])
    /// When a feast falls.
    case holiday
    /// `P1M`, `P2D`, `PT6H`
    case period
    /// Not looked at: a heading for the reader.
    case heading
  }

  var role: Role
  var key: Key
  /// Symbols are compared letter by letter.
  var isExact = false

  /// The closed set of sections. Sections of the time grammar are read by `PatternBuilder`.
  static let all: [String: SectionRole] = [
    "cardinals": SectionRole(role: .cardinal, key: .number),
    "ordinals": SectionRole(role: .ordinal, key: .number),
    "fractions": SectionRole(role: .fraction, key: .number),
    "denominators": SectionRole(role: .denominator, key: .number),
    "collectives": SectionRole(role: .collective, key: .number),
    "vague": SectionRole(role: .vague, key: .number),
    "magnitudes": SectionRole(role: .magnitude, key: .number, isExact: true),
    "linkers": SectionRole(role: .linker, key: .heading),
    "points": SectionRole(role: .point, key: .heading),
    "minus": SectionRole(role: .minus, key: .heading),
    "ordinal-suffixes": SectionRole(role: .ordinalSuffix, key: .heading),
    "word-suffixes": SectionRole(role: .wordSuffix, key: .code(WordSuffix.allCases.map(\.rawValue))),
    "units": SectionRole(role: .unit, key: .unit),
    "symbols": SectionRole(role: .symbol, key: .unit, isExact: true),
    "before": SectionRole(role: .before, key: .code(Hedge.allCases.map(\.rawValue))),
    "after": SectionRole(role: .after, key: .code(Hedge.allCases.map(\.rawValue))),
    "between": SectionRole(role: .between, key: .heading),
    "from": SectionRole(role: .from, key: .heading),
    "connectors": SectionRole(role: .to, key: .code(RangeConnector.allCases.map(\.rawValue))),
    "ratio": SectionRole(role: .ratio, key: .heading),
    "each": SectionRole(role: .each, key: .heading),
    "frequency": SectionRole(role: .frequency, key: .period),
    "every": SectionRole(role: .every, key: .number),
    "whole": SectionRole(role: .whole, key: .heading),
    "fillers": SectionRole(role: .filler, key: .heading),
    "but": SectionRole(role: .but, key: .heading),
    "age-before": SectionRole(role: .ageBefore, key: .heading),
    "times": SectionRole(role: .multiple, key: .number),
    "function": SectionRole(role: .function, key: .code(FunctionWord.allCases.map(\.rawValue))),
    "of": SectionRole(role: .of, key: .heading),
    "ago": SectionRole(role: .ago, key: .heading),
    "age": SectionRole(role: .ageAfter, key: .heading),
    "labels": SectionRole(role: .label, key: .heading),
    "abbreviations": SectionRole(role: .abbreviation, key: .heading),
    "negation": SectionRole(role: .negation, key: .heading),
    "modality": SectionRole(role: .modality, key: .code(Modality.allCases.map(\.rawValue))),
    "names": SectionRole(role: .namePart, key: .code(NamePart.allCases.map(\.rawValue))),
    "months": SectionRole(role: .month, key: .number),
    "weekdays": SectionRole(role: .weekday, key: .number),
    "seasons": SectionRole(role: .season, key: .number),
    "day-parts": SectionRole(role: .dayPart, key: .number),
    "relative-days": SectionRole(role: .relativeDay, key: .number),
    "clock": SectionRole(role: .clock, key: .number),
    "holidays": SectionRole(role: .holiday, key: .holiday),
  ]
}
