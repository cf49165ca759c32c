public import FactCheckKit

/// Writes mentions as the line protocol defines them.
public struct MentionEncoder: Sendable {
  public init() {}

  /// - Parameter base: where the document's text begins in the whole text.
  public func encode(_ mention: Mention, of document: Document, base: Int = 0, into buffer: inout JSONBuffer) {
    buffer.object { out in
      out.key("kind")
      out.string(mention.kind.rawValue)
      out.key("text")
      out.string(document.source.bytes[mention.span.start..<mention.span.end])
      out.key("start")
      out.number(base + mention.span.start)
      out.key("end")
      out.number(base + mention.span.end)
      if let figure = mention.figure { encode(figure, into: &out) }
      if let id = mention.unit { encode(document.units[id], mention, into: &out) }
      if let thing = mention.thing {
        out.key("thing")
        out.string(document.source.bytes[thing.span.start..<thing.span.end])
        if let sense = document.senses(at: thing.head).first(where: { !$0.isWeak }) {
          out.key("concept")
          out.string(document.concepts.name(of: sense.concept))
        }
      }
      if let time = mention.time { encode(time, into: &out) }
      if let period = mention.period {
        out.key("period")
        out.string(period.description)
      }
    }
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
