/// Where sun and moon stand, in degrees of ecliptic longitude, good to some minutes of time between 1800 and 2200. Moments are Julian days
/// of universal time. Source: Meeus, Astronomical Algorithms, chapters 25 and 47, the largest terms.
enum SunAndMoon {
  /// The mean length of a lunation and of a year of the seasons, in days.
  static let month = 29.530588861
  static let year = 365.24219

  static func sun(_ moment: Double) -> Double {
    let t = centuries(moment)
    let anomaly = 357.52911 + 35999.05029 * t
    let centre =
      (1.914602 - 0.004817 * t) * sine(anomaly) + 0.019993 * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly)
    return 280.46646 + 36000.76983 * t + centre - 0.00569 - nutation(t)
  }

  static func moon(_ moment: Double) -> Double {
    let t = centuries(moment)
    let d = 297.8501921 + 445267.1114034 * t
    let m = 357.5291092 + 35999.0502909 * t
    let n = 134.9633964 + 477198.8675055 * t
    let f = 93.2720950 + 483202.0175233 * t
    let terms: [(Double, Double)] = [
      (6.288774, n), (1.274027, 2 * d - n), (0.658314, 2 * d), (0.213618, 2 * n), (-0.185116, m), (-0.114332, 2 * f),
      (0.058793, 2 * d - 2 * n), (0.057066, 2 * d - m - n), (0.053322, 2 * d + n), (0.045758, 2 * d - m),
      (-0.040923, m - n), (-0.034720, d), (-0.030383, m + n), (0.015327, 2 * d - 2 * f), (-0.012528, n + 2 * f),
      (0.010980, n - 2 * f), (0.010675, 4 * d - n), (0.010034, 3 * n),
    ]
    return 218.3164477 + 481267.88123421 * t + terms.reduce(0) { $0 + $1.0 * sine($1.1) } - nutation(t)
  }

  /// How far the signs of the zodiac of Indian calendars lie behind the equinox (Lahiri).
  static func ayanamsa(_ moment: Double) -> Double { 23.853 + (moment - 2_451_545) / 365.25 * 0.013969 }

  /// The moment near another at which the moon stands `angle` degrees east of the sun.
  static func phase(_ angle: Double, near moment: Double) -> Double {
    solve(near: moment, speed: 360 / month) { moon($0) - sun($0) - angle }
  }

  /// The moment near another at which the sun stands at a longitude, seen from the equinox or in the Indian zodiac.
  static func sun(at angle: Double, isSidereal: Bool, near moment: Double) -> Double {
    solve(near: moment, speed: 360 / year) { sun($0) - (isSidereal ? ayanamsa($0) : 0) - angle }
  }

  /// Degrees from −180 to 180.
  static func turned(_ degrees: Double) -> Double {
    let rest = degrees.truncatingRemainder(dividingBy: 360)
    return rest > 180 ? rest - 360 : rest < -180 ? rest + 360 : rest
  }

  private static func solve(near moment: Double, speed: Double, _ distance: (Double) -> Double) -> Double {
    var moment = moment
    for _ in 0..<6 { moment -= turned(distance(moment)) / speed }
    return moment
  }

  private static func centuries(_ moment: Double) -> Double { (moment - 2_451_545) / 36_525 }

  private static func nutation(_ t: Double) -> Double { 0.00478 * sine(125.04 - 1934.136 * t) }

  /// By its series: the C library is not linked for this alone.
  private static func sine(_ degrees: Double) -> Double {
    var angle = turned(degrees)
    if angle > 90 { angle = 180 - angle } else if angle < -90 { angle = -180 - angle }
    let x = angle * .pi / 180
    var (term, sum) = (x, x)
    for k in 1...8 {
      term *= -x * x / Double(2 * k * (2 * k + 1))
      sum += term
    }
    return sum
  }
}
