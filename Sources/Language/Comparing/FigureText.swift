public import FactCheckKit

/// Puts figures into words for reasons and notes.
public enum FigureText {
  /// `35`, `5–10`, `at least 35`, `about 12 months`.
  public static func text(_ mention: Mention, units: UnitTable) -> String {
    guard let figure = mention.figure else { return "" }
    var text = text(figure)
    if let unit = mention.unit { text += unitText(units[unit], figure) }
    return text
  }

  public static func text(_ figure: Interval) -> String {
    let about = figure.approximate ? "about " : ""
    switch (figure.low, figure.high) {
    case (let low?, let high?) where low == high: return about + number(low)
    case (let low?, let high?): return about + number(low) + "–" + number(high)
    case (let low?, nil): return about + (figure.lowIncluded ? "at least " : "more than ") + number(low)
    case (nil, let high?): return about + (figure.highIncluded ? "at most " : "less than ") + number(high)
    case (nil, nil): return "any number"
    }
  }

  private static func unitText(_ unit: Unit, _ figure: Interval) -> String {
    switch unit.dimension {
    case "percent": return unit.name == "percent" ? " %" : " " + unit.name
    case "money": return " " + unit.name
    default:
      return " " + (figure.value == 1 ? unit.name : plural(unit.name))
    }
  }

  /// English, as the unit names are: years, feet, inches, miles per hour.
  private static func plural(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    let position = words.firstIndex(of: "per").map { $0 - 1 } ?? words.count - 1
    guard words.indices.contains(position) else { return name }
    switch words[position] {
    case "foot": words[position] = "feet"
    case "celsius", "fahrenheit", "hertz", "lux", "percent", "mille", "horsepower", "portion": break
    case let word where word.hasSuffix("ch"): words[position] = word + "es"
    case let word where word.hasSuffix("ury"): words[position] = word.dropLast() + "ies"
    default: words[position] += "s"
    }
    return words.joined(separator: " ")
  }

  /// Digits in groups of three: `1,200,000`, `4.8`.
  public static func number(_ value: Double) -> String {
    guard value == value.rounded(), abs(value) < 1e15 else { return "\((value * 1e6).rounded() / 1e6)" }
    var digits = Array(String(Int(abs(value))).reversed())
    for position in stride(from: (digits.count - 1) / 3 * 3, to: 0, by: -3) { digits.insert(",", at: position) }
    return (value < 0 ? "-" : "") + String(digits.reversed())
  }
}
