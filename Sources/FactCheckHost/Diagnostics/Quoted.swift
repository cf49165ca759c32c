/// A value in a message: between single quotes, on one line, cut if long.
struct Quoted: CustomStringConvertible {
  var value: String
  /// The longest value that is shown in full, in Unicode scalars.
  var limit: Int

  init(_ value: String, limit: Int = 60) {
    self.value = value
    self.limit = limit
  }

  var description: String { "'\(Quoted.shortened(value, to: limit))'" }

  static func shortened(_ value: String, to limit: Int = 60) -> String {
    let scalars = value.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return value }
    return String(scalars[..<end]) + "…"
  }
}
