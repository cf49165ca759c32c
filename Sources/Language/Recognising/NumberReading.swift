/// A number as it was read from words or digits.
struct NumberReading {
  var low: Double
  var high: Double
  /// Value of the last written digit that counts.
  var grain: Double
  /// The token after it.
  var next: Int
  /// Before magnitudes were applied: 10 in "10 million".
  var mantissa: Double
  /// What the mantissa was multiplied by.
  var scale: Double = 1
  var isOrdinal = false
  /// Only an article that may mean one.
  var isWeak = false
  var isVague = false
  var isApproximate = false
  /// A share of something: a third, one in five.
  var isPortion = false
  var isDigits = false
  /// Two pairs of number words or four digits without separators: may be a year.
  var isYearLike = false
  /// What a suffix written together with the word makes of it.
  var suffix: WordSuffix?

  init(_ value: Double, grain: Double = 1, next: Int) {
    low = value
    high = value
    mantissa = value
    self.grain = grain
    self.next = next
  }

  mutating func multiply(by factor: Double) {
    low *= factor
    high *= factor
    grain *= factor
    scale *= factor
  }
}
