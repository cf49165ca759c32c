/// A small whole number that may be missing, in as many bytes as `Storage` has: dates hold many of them and are copied often.
///
/// Values that do not fit become the nearest that does.
@propertyWrapper
public struct Small<Storage: FixedWidthInteger & SignedInteger & Sendable>: Hashable, Sendable {
  /// The least value stands for none.
  @usableFromInline var stored: Storage

  @inlinable
  public init(wrappedValue: Int?) { stored = Small.storage(of: wrappedValue) }

  @inlinable
  public var wrappedValue: Int? {
    get { stored == .min ? nil : Int(stored) }
    set { stored = Small.storage(of: newValue) }
  }

  @inlinable
  static func storage(of value: Int?) -> Storage {
    guard let value else { return .min }
    return max(Storage(clamping: value), .min + 1)
  }
}
