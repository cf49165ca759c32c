/// A step of the parser through a YAML stream: what starts, ends or stands there.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias(name: String)
    case scalar(text: String, style: YAMLScalar.Style)
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
    case sequenceEnd, mappingEnd
  }

  var kind: Kind
  var anchor: String?
  var tag: String?
  /// Unicode scalars before it.
  var start: Int
  /// Unicode scalars before its end.
  var end: Int
}

/// Why the parser could not go on, in its own words; `YAMLSyntax` puts them plainly.
struct YAMLProblem: Error {
  var problem: String
  /// What the parser was at.
  var context = ""
  /// Unicode scalars before the place of the problem.
  var index = 0
  /// Unicode scalars before the start of what the parser was at; equals `index` where it does not say.
  var contextIndex = 0
  /// The byte offset of a character that no YAML file may hold; `index` means nothing then.
  var forbiddenByte: Int?
}
