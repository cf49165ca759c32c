internal import FactCheckKit

extension Period {
  /// Its length in days; months and years as in the Gregorian calendar on average.
  var days: Double {
    let one: Double =
      switch unit {
      case .second: 1 / 86_400
      case .minute: 1 / 1440
      case .hour: 1 / 24
      case .day: 1
      case .week: 7
      case .month: 30.4375
      case .quarter: 91.3125
      case .year: 365.25
      case .decade: 3652.5
      case .century: 36_525
      }
    return one * Double(count)
  }
}
