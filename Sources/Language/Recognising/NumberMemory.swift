/// The numbers read last, by their places: several patterns look at the same one. Of places that share a slot the last stays.
///
/// It manages its memory itself, as asking it is the most frequent thing that recognising does.
final class NumberMemory {
  private let places: UnsafeMutablePointer<Int>
  private let numbers: UnsafeMutablePointer<NumberReading?>
  /// A power of two.
  private static let size = 32

  init() {
    places = .allocate(capacity: NumberMemory.size)
    places.initialize(repeating: -1, count: NumberMemory.size)
    numbers = .allocate(capacity: NumberMemory.size)
    numbers.initialize(repeating: nil, count: NumberMemory.size)
  }

  deinit {
    places.deallocate()
    numbers.deinitialize(count: NumberMemory.size)
    numbers.deallocate()
  }

  @inline(__always)
  private func slot(_ place: Int) -> Int { place & (NumberMemory.size - 1) }

  @inline(__always)
  func has(_ place: Int) -> Bool { places[slot(place)] == place }

  /// What was stored for the place that its slot holds.
  @inline(__always)
  func number(at place: Int) -> NumberReading? { numbers[slot(place)] }

  func store(_ number: NumberReading?, at place: Int) {
    places[slot(place)] = place
    numbers[slot(place)] = number
  }
}
