/// A number of bytes as people write it: `64MiB`, `10MB`, `4096`.
public struct ByteSize: Hashable, Sendable, CustomStringConvertible {
  public var bytes: Int

  public init(_ bytes: Int) { self.bytes = bytes }

  private static let units: [(name: String, size: Int)] = [
    ("gib", 1 << 30), ("mib", 1 << 20), ("kib", 1 << 10), ("gb", 1_000_000_000), ("mb", 1_000_000), ("kb", 1000),
    ("g", 1 << 30), ("m", 1 << 20), ("k", 1 << 10), ("b", 1),
  ]

  /// nil for anything but a positive whole number with at most a unit, and for sizes that no file can have.
  public init?(parsing text: String) {
    let text = text.lowercased()
    let unit = ByteSize.units.first { text.hasSuffix($0.name) }
    let digits = text.dropLast(unit?.name.count ?? 0)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(digits) else {
      return nil
    }
    let (size, overflow) = number.multipliedReportingOverflow(by: unit?.size ?? 1)
    // Half of what an Int holds, so that arithmetic on sizes cannot overflow.
    guard !overflow, size > 0, size <= Int.max / 2 else { return nil }
    self.init(size)
  }

  /// In the largest unit that divides it.
  public var description: String {
    for (name, size) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)] where bytes > 0 && bytes % size == 0 {
      return "\(bytes / size)\(name)"
    }
    return "\(bytes)B"
  }
}
