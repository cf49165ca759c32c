/// What a byte can begin.
enum ByteClass {
  static let space: UInt8 = 0
  static let newline: UInt8 = 1
  static let letter: UInt8 = 2
  static let digit: UInt8 = 3
  static let sign: UInt8 = 4
  /// First byte of a character of more than one byte.
  static let lead: UInt8 = 5

  static let table: [UInt8] = (0...255).map { (byte: Int) -> UInt8 in
    switch byte {
    case 0x0A, 0x0D: newline
    case 0...0x20, 0x7F: space
    case 0x30...0x39: digit
    case 0x41...0x5A, 0x61...0x7A: letter
    case 0x80...0xFF: lead
    default: sign
    }
  }
}

/// What a character of more than one byte is to the tokeniser, and how many bytes it takes.
struct WideCharacter {
  enum Kind { case letter, mark, space, sign }
  var kind: Kind
  var length: Int

  /// Looks at the bytes from `i`; broken sequences count as a sign of one byte, so any bytes can be read.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) {
    let lead = bytes[i]
    let left = bytes.count - i
    if lead < 0xC2 || lead > 0xF4 {
      self.init(kind: .sign, length: 1)
    } else if lead < 0xE0 {
      guard left >= 2 else {
        self.init(kind: .sign, length: 1)
        return
      }
      let next = bytes[i + 1]
      if lead == 0xC2 {
        self.init(kind: WideCharacter.latinSign(next), length: 2)
      } else if lead == 0xC3 {
        self.init(kind: next == 0x97 || next == 0xB7 ? .sign : .letter, length: 2)
      } else {
        self.init(kind: lead == 0xCC || (lead == 0xCD && next < 0xB0) ? .mark : .letter, length: 2)
      }
    } else if lead < 0xF0 {
      guard left >= 3 else {
        self.init(kind: .sign, length: left)
        return
      }
      self.init(kind: WideCharacter.threeBytes(lead, bytes[i + 1], bytes[i + 2]), length: 3)
    } else {
      self.init(kind: .sign, length: min(4, left))
    }
  }

  private init(kind: Kind, length: Int) {
    self.kind = kind
    self.length = length
  }

  /// U+0080…U+00BF: no-break space, soft hyphen (part of a word), ª and º (letters), the rest signs.
  private static func latinSign(_ next: UInt8) -> Kind {
    switch next {
    case 0xA0: .space
    case 0xAD: .mark
    case 0xAA, 0xBA, 0xB5: .letter
    case 0x80..<0xA0: .space
    default: .sign
    }
  }

  private static func threeBytes(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Kind {
    switch (lead, second) {
    case (0xE2, 0x80):
      if third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF { return .space }
      return third <= 0x8F || (third >= 0xAA && third <= 0xAE) ? .mark : .sign  // joiners and direction marks
    case (0xE2, 0x81): return third == 0x9F ? .space : third >= 0xA0 && third <= 0xAF ? .mark : .sign
    case (0xE2, 0x82...0xAF): return .sign
    case (0xE3, 0x80): return third == 0x80 ? .space : .sign
    case (0xEF, 0xBB) where third == 0xBF: return .space  // byte order mark
    default: return .letter
    }
  }
}
