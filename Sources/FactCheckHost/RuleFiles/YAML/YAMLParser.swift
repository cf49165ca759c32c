internal import CYAML

/// The events of a YAML stream, by way of the system's libyaml; no type of C leaves this file.
final class YAMLParser {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// libyaml reads from it for as long as the parser lives.
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var isInitialised = false

  /// - Parameter bytes: UTF-8 without a byte order mark.
  init(_ bytes: ArraySlice<UInt8>) throws(YAMLProblem) {
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else { throw YAMLProblem(problem: "out of memory") }
    isInitialised = true
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    if isInitialised { yaml_parser_delete(parser) }
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; the last one is the end of the stream. Not to be called after that, nor after a throw.
  func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    guard let result = YAMLEvent(event) else { throw YAMLProblem(problem: "unknown event") }
    return result
  }

  private func problem() -> YAMLProblem {
    let state = parser.pointee
    if state.error == YAML_MEMORY_ERROR { return YAMLProblem(problem: "out of memory") }
    let index = Int(clamping: state.problem_mark.index)
    let context = state.context.map { String(cString: $0) }
    return YAMLProblem(
      problem: state.problem.map { String(cString: $0) } ?? "unknown problem", context: context ?? "", index: index,
      contextIndex: context == nil ? index : Int(clamping: state.context_mark.index),
      forbiddenByte: state.error == YAML_READER_ERROR ? Int(clamping: state.problem_offset) : nil)
  }
}

extension YAMLEvent {
  /// Copies what matters out of an event of libyaml; nil for a kind that libyaml does not document.
  fileprivate init?(_ event: yaml_event_t) {
    var anchor: UnsafeMutablePointer<yaml_char_t>?
    var tag: UnsafeMutablePointer<yaml_char_t>?
    switch event.type {
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_ALIAS_EVENT:
      kind = .alias(name: event.data.alias.anchor.map { String(cString: $0) } ?? "")
    case YAML_SEQUENCE_START_EVENT:
      (anchor, tag) = (event.data.sequence_start.anchor, event.data.sequence_start.tag)
      kind = .sequenceStart(isFlow: event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      (anchor, tag) = (event.data.mapping_start.anchor, event.data.mapping_start.tag)
      kind = .mappingStart(isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SCALAR_EVENT:
      (anchor, tag) = (event.data.scalar.anchor, event.data.scalar.tag)
      let bytes = UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length)
      kind = .scalar(text: String(decoding: bytes, as: UTF8.self), style: .init(event.data.scalar.style))
    default: return nil
    }
    self.anchor = anchor.map { String(cString: $0) }
    self.tag = tag.map { String(cString: $0) }
    start = Int(clamping: event.start_mark.index)
    end = Int(clamping: event.end_mark.index)
  }
}

extension YAMLScalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
