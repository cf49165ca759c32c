internal import FactCheckKit

/// Gives the numbers of a list the unit that only its first or last one has: "33, 34 and 39 years old", "aged 33, 34 and 39".
struct AgeLists {
  let view: TextView

  func completed(_ mentions: [Mention]) -> [Mention] {
    var mentions = mentions
    for i in mentions.indices where isAge(mentions[i]) {
      for j in stride(from: i - 1, through: 0, by: -1) {
        guard isBare(mentions[j]), areListed(mentions[j], mentions[j + 1]) else { break }
        complete(&mentions[j], by: mentions[i])
      }
      guard mentions[i].kind == .age else { continue }
      for j in (i + 1)..<max(i + 1, mentions.count) {
        guard isBare(mentions[j]), areListed(mentions[j - 1], mentions[j]) else { break }
        complete(&mentions[j], by: mentions[i])
      }
    }
    return mentions
  }

  private func isAge(_ mention: Mention) -> Bool {
    guard mention.kind == .age || mention.kind == .duration, let unit = mention.unit else { return false }
    return view.units[unit].name == "year"
  }

  private func isBare(_ mention: Mention) -> Bool {
    mention.kind == .number && mention.unit == nil && mention.thing == nil && mention.figure?.value ?? 999 < 120
  }

  /// A comma, a linker, or a comma and a linker stand between the two.
  private func areListed(_ a: Mention, _ b: Mention) -> Bool {
    var next = a.tokens.upperBound
    let start = next
    if view.sign(next) == 0x2C { next += 1 }
    next = view.match(.linker, at: next)?.next ?? next
    return next > start && next == b.tokens.lowerBound
  }

  private func complete(_ mention: inout Mention, by other: Mention) {
    mention.unit = other.unit
    mention.kind = other.kind
  }
}
