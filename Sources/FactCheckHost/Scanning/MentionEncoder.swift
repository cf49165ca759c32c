public import FactCheckKit

/// Writes mentions as the line protocol defines them.
public struct MentionEncoder: Sendable {
  public init() {}

  /// - Parameter base: where the document's text begins in the whole text.
  public func encode(_ mention: Mention, of document: Document, base: Int = 0, into buffer: inout JSONBuffer) {
    buffer.open(0x7B)
    buffer.key("kind")
    buffer.string(mention.kind.rawValue)
    buffer.key("text")
    buffer.string(document.source.bytes[mention.span.start..<mention.span.end])
    buffer.key("start")
    buffer.number(base + mention.span.start)
    buffer.key("end")
    buffer.number(base + mention.span.end)
    if let figure = mention.figure { encode(figure, into: &buffer) }
    if let id = mention.unit { encode(document.units[id], mention, into: &buffer) }
    if let thing = mention.thing {
      buffer.key("thing")
      buffer.string(document.source.bytes[thing.span.start..<thing.span.end])
      if let sense = document.senses(at: thing.head).first(where: { !$0.isWeak }) {
        buffer.key("concept")
        buffer.string(document.concepts.name(of: sense.concept))
      }
    }
    if let time = mention.time { encode(time, into: &buffer) }
    if let period = mention.period {
      buffer.key("period")
      buffer.string(period.description)
    }
    buffer.close(0x7D)
  }

  private func encode(_ figure: Interval, into out: inout JSONBuffer) {
    if let low = figure.low {
      out.key("low")
      out.number(low)
    }
    if let high = figure.high {
      out.key("high")
      out.number(high)
    }
    out.key("lowIncluded")
    out.bool(figure.lowIncluded)
    out.key("highIncluded")
    out.bool(figure.highIncluded)
    out.key("approximate")
    out.bool(figure.approximate)
    out.key("vague")
    out.bool(figure.vague)
  }

  private func encode(_ unit: Unit, _ mention: Mention, into out: inout JSONBuffer) {
    out.key("unit")
    out.string(unit.name)
    guard let factor = unit.factor, let figure = mention.figure else { return }
    switch mention.kind {
    case .measure:
      let base = figure.scaled(by: factor, offset: unit.offset)
      out.key("dimension")
      out.string(unit.dimension)
      if let low = base.low {
        out.key("baseLow")
        out.number(low)
      }
      if let high = base.high {
        out.key("baseHigh")
        out.number(high)
      }
    case .duration:
      if let low = figure.low ?? figure.high {
        out.key("seconds")
        out.number(low * factor)
      }
    default: break
    }
  }

  private func encode(_ time: TimeReference, into out: inout JSONBuffer) {
    if let from = time.from, let to = time.to {
      out.key("from")
      out.string(from.description)
      out.key("to")
      out.string(to.description)
    }
    out.key("grain")
    out.string(time.grain.rawValue)
  }
}
