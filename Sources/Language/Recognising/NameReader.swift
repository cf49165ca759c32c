internal import FactCheckKit

/// Digits that count nothing: addresses on the net, telephone numbers, scores, seasons.
struct NameReader {
  let view: TextView

  /// The end of an address or a telephone number.
  @inline(__always)
  func end(at i: Int) -> Int? {
    switch view.tokens[i].kind {
    case .digits: telephoneEnd(at: i)
    case .sign: view.sign(i) == 0x2B || view.sign(i) == 0x28 ? telephoneEnd(at: i) : addressEnd(at: i)
    case .word where view.sign(i + 1) == 0x2E: addressEnd(at: i)
    default: nil
    }
  }

  /// The end of an address (https://…, www.…, name@…) that the token is the first sign of: everything up to the next space.
  private func addressEnd(at i: Int) -> Int? {
    let token = view.tokens[i]
    if token.kind == .sign {
      let isScheme = view.sign(i) == 0x3A && view.sign(i + 1) == 0x2F && view.sign(i + 2) == 0x2F
      let isMail = view.sign(i) == 0x40 && view.adjoins(i)
      guard isScheme || isMail, view.adjoins(i + 1) else { return nil }
      return runEnd(from: i)
    }
    guard token.kind == .word, view.sign(i + 1) == 0x2E, view.adjoins(i + 1), view.adjoins(i + 2),
      view.text(i).elementsEqual([0x77, 0x77, 0x77])
    else { return nil }
    return runEnd(from: i)
  }

  private func runEnd(from i: Int) -> Int {
    var end = i + 1
    while view.adjoins(end) { end += 1 }
    return end
  }

  /// +31 6 12 34 56 78, +1-222-2222/2222, (555) 123-4567, 020 123 45 67: the end of a telephone number.
  private func telephoneEnd(at i: Int) -> Int? {
    var next = i
    let isPlus = view.sign(i) == 0x2B
    let isBracket = view.sign(i) == 0x28 && view.sign(i + 2) == 0x29
    if isPlus || view.sign(i) == 0x28 { next += 1 }
    guard next < view.tokens.count, view.tokens[next].kind == .digits, !isPlus || view.adjoins(next), isPlain(next),
      isPlus || isBracket && view.text(next).count == 3
        || view.text(next).first == 0x30 && (2...5).contains(view.text(next).count)
    else { return nil }
    var digits = view.text(next).count
    next += 1
    var end = next
    while next < min(i + 24, view.tokens.count) {
      let token = view.tokens[next]
      if token.kind == .digits, isPlain(next), token.start <= view.tokens[next - 1].end + 1 {
        digits += view.text(next).count
        end = next + 1
      } else if !isSeparator(next) {
        break
      }
      next += 1
    }
    return digits >= (isPlus ? 8 : 9) && digits <= 16 && end > i + (isPlus ? 2 : 1) ? end : nil
  }

  private func isSeparator(_ i: Int) -> Bool {
    switch view.sign(i) {
    case 0x2D, 0x2F, 0x28, 0x29: true
    default: false
    }
  }

  private func isPlain(_ i: Int) -> Bool { view.text(i).allSatisfy { $0 &- 0x30 < 10 } }

  /// The end of digits that hyphens join (2-1, 2013-14-15, 555-1234), or of a score with a colon (2:1).
  func joinedDigitsEnd(at i: Int) -> Int? {
    if view.sign(i + 1) == 0x3A, view.adjoins(i + 1), view.adjoins(i + 2), view.tokens[i].kind == .digits,
      view.tokens[i + 2].kind == .digits, isPlain(i), isPlain(i + 2), view.text(i + 2).count <= 2
    {
      return i + 3
    }
    guard view.tokens[i].kind == .digits, view.isJoiningHyphen(i + 1), view.tokens[i + 2].kind == .digits else {
      return nil
    }
    var end = i + 3
    while view.isJoiningHyphen(end) || view.sign(end) == 0x2F && view.adjoins(end), view.adjoins(end + 1),
      view.tokens[end + 1].kind == .digits
    {
      end += 2
    }
    return end
  }

  /// Whether hyphened digits are no range: more than two of them, a leading zero, or too far apart in length (555-1234).
  func isName(_ i: Int, _ end: Int) -> Bool {
    if end > i + 3 { return true }
    let (low, high) = (view.text(i), view.text(i + 2))
    return low.first == 0x30 && low.count > 1 && isPlain(i) || high.first == 0x30 && high.count > 1 && isPlain(i + 2)
      || low.count == 3 && high.count == 4 && isPlain(i) && isPlain(i + 2)
  }

  /// F-35, COVID-19, Boeing-737: digits behind a hyphen behind a capital letter; digits inside addresses and versions.
  func isPart(_ i: Int) -> Bool {
    guard view.tokens[i].kind == .digits, i >= 1, view.adjoins(i) else { return false }
    if view.sign(i - 1) == 0x23 { return true }
    guard i >= 2, view.adjoins(i - 1) else { return false }
    let before = view.tokens[i - 2]
    if view.isDash(i - 1) {
      return (before.kind == .word && before.flags.contains(.capital)) || before.kind == .mixed
    }
    let sign = view.sign(i - 1)
    return (sign == 0x2F || sign == 0x2E || sign == 0x5F || sign == 0x40) && before.kind != .digits
  }
}
