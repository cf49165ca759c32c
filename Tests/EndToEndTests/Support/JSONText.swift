/// Looks into a report in JSON by its lines: the program writes each value on a line of its own, with two spaces a level.
enum JSONText {
  /// What is written for a key at a level of indentation, in order, without the comma.
  static func values(of key: String, indent: Int, in text: String) -> [String] {
    let start = String(repeating: " ", count: indent) + "\"\(key)\": "
    return text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix(start) else { return nil }
      let value = line.dropFirst(start.count)
      return String(value.hasSuffix(",") ? value.dropLast() : value)
    }
  }
}
