/// Which sentences of a document have which features (words, word beginnings, concepts, figures), to find the sentence that speaks of
/// the same as a claim.
public struct EvidenceIndex: Sendable {
  private let keys: [UInt64]
  private let starts: [UInt32]
  private let postings: [UInt32]
  public let sentenceCount: Int

  public static let empty = EvidenceIndex([], sentenceCount: 0)

  /// - Parameter features: a feature and the sentence that has it, in any order, repeats allowed.
  public init(_ features: [(key: UInt64, sentence: UInt32)], sentenceCount: Int) {
    self.sentenceCount = sentenceCount
    let sorted = features.sorted { ($0.key, $0.sentence) < ($1.key, $1.sentence) }
    var keys: [UInt64] = []
    var starts: [UInt32] = []
    var postings: [UInt32] = []
    postings.reserveCapacity(sorted.count)
    for feature in sorted {
      if keys.last != feature.key {
        keys.append(feature.key)
        starts.append(UInt32(postings.count))
      } else if postings.last == feature.sentence {
        continue
      }
      postings.append(feature.sentence)
    }
    starts.append(UInt32(postings.count))
    self.keys = keys
    self.starts = starts
    self.postings = postings
  }

  /// The sentences that have a feature, in order.
  public func sentences(with key: UInt64) -> ArraySlice<UInt32> {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    guard low < keys.count, keys[low] == key else { return [] }
    return postings[Int(starts[low])..<Int(starts[low + 1])]
  }
}
