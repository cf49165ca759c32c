/// A length of time as people write it: `5s`, `500ms`, `2m`.
enum TimeSpan {
  private static let units: [(name: String, seconds: Double)] = [("ms", 0.001), ("s", 1), ("m", 60)]
  private static let longest = 3600.0

  /// In seconds; nil for anything but a positive number with a unit, of at most an hour.
  static func seconds(_ text: String) -> Double? {
    guard let unit = units.first(where: { text.hasSuffix($0.name) }),
      let number = Double(String(text.dropLast(unit.name.count)).trimmed), number > 0,
      number * unit.seconds <= longest
    else { return nil }
    return number * unit.seconds
  }

  /// For people.
  static func words(_ seconds: Double) -> String {
    if seconds < 1 { return "\(Int((seconds * 1000).rounded())) ms" }
    return seconds == seconds.rounded() ? "\(Int(seconds)) s" : "\((seconds * 10).rounded() / 10) s"
  }
}
