internal import FactCheckKit

/// Where something stands in a YAML text.
struct YAMLMark: Hashable, Sendable, Comparable {
  /// Unicode scalars before it; a byte order mark is not counted.
  var index: Int
  var location: Location

  static func < (a: YAMLMark, b: YAMLMark) -> Bool { a.index < b.index }
}

/// A YAML document as it is written: nothing is resolved to numbers or booleans, since only the reader of a key knows what it takes.
enum YAMLNode: Sendable {
  case scalar(YAMLScalar)
  case sequence(YAMLSequence)
  case mapping(YAMLMapping)
  /// What stands where something was refused, so that the rest can still be read.
  case refused(YAMLMark)

  var start: YAMLMark {
    switch self {
    case .scalar(let scalar): scalar.start
    case .sequence(let sequence): sequence.start
    case .mapping(let mapping): mapping.start
    case .refused(let mark): mark
    }
  }

  var scalar: YAMLScalar? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }

  /// Whether nothing is written there, as after `title:` alone.
  var isMissing: Bool { scalar?.isMissing ?? false }
}

struct YAMLScalar: Sendable {
  enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

  var text: String
  var style: Style
  var start: YAMLMark
  var end: YAMLMark

  var isMissing: Bool { style == .plain && text.isEmpty }

  /// How many columns it takes on its first line, as far as that can be known without the text.
  var width: Int {
    start.location.line == end.location.line ? max(1, end.index - start.index) : 1
  }
}

struct YAMLSequence: Sendable {
  var items: [YAMLNode]
  var start: YAMLMark
}

struct YAMLMapping: Sendable {
  struct Pair: Sendable {
    var key: YAMLNode
    var value: YAMLNode
  }

  /// In the order of the file; keys can repeat.
  var pairs: [Pair]
  var start: YAMLMark
}
