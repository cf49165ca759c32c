import FactCheckKit
import Testing

@Suite struct IntervalTests {
  private let five = Interval(5)
  private let fiveToTen = Interval(low: 5, high: 10)
  private let atLeastFive = Interval(low: 5, high: nil)
  private let moreThanFive = Interval(low: 5, high: nil, lowIncluded: false)
  private let under5 = Interval(low: nil, high: 5, highIncluded: false)

  @Test func within() {
    #expect(five.isWithin(fiveToTen))
    #expect(fiveToTen.isWithin(atLeastFive))
    #expect(moreThanFive.isWithin(atLeastFive))
    #expect(!atLeastFive.isWithin(moreThanFive))
    #expect(!fiveToTen.isWithin(five))
    #expect(!five.isWithin(moreThanFive))
  }

  @Test func disjoint() {
    #expect(five.isDisjoint(from: moreThanFive))
    #expect(five.isDisjoint(from: under5))
    #expect(!five.isDisjoint(from: fiveToTen))
    #expect(under5.isDisjoint(from: atLeastFive))
    #expect(!under5.isDisjoint(from: Interval(low: nil, high: 3)))
    #expect(Interval(4).isDisjoint(from: fiveToTen))
  }

  @Test func roundingNoiseIsNoDifference() {
    #expect(Interval(0.1 + 0.2).isWithin(Interval(0.3)))
    #expect(!Interval(0.1 + 0.2).isDisjoint(from: Interval(0.3)))
    #expect(Interval(0.1 + 0.2).matches(Interval(0.3)))
    #expect(!five.matches(fiveToTen))
    #expect(!atLeastFive.matches(moreThanFive))
  }

  @Test func widens() {
    let about = Interval(100).widened(by: 0.05)
    #expect(about.low == 95)
    #expect(about.high == 105)
    #expect(Interval(10).widened(by: 0.05, margin: 2).low == 8)
    #expect(atLeastFive.widened(by: 0.1).high == nil)
  }

  @Test func scales() {
    let kelvin = Interval(low: 0, high: 100).scaled(by: 1, offset: 273.15)
    #expect(kelvin.low == 273.15)
    #expect(Interval(2).scaled(by: 1000).value == 2000)
    #expect(Interval(2).scaled(by: 1000).grain == 1000)
  }
}
