internal import FactCheckKit

extension ConceptGraph {
  /// Names and parents of the concepts that the program carries; empty where it carries none.
  static func embedded() -> (names: [String], parents: [Int32]) {
    guard let file = PackFile.embedded(in: "compiled").first(where: { $0.path == "compiled/graph.bin" }) else {
      return ([], [])
    }
    return read(file.bytes)
  }

  /// Reads what `LexiconCompiler.graph` wrote.
  static func read(_ bytes: [UInt8]) -> (names: [String], parents: [Int32]) {
    guard bytes.count >= 4 else { return ([], []) }
    return bytes.withUnsafeBytes { raw in
      let count = Int(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self)))
      guard bytes.count >= 4 + count * 2 else { return ([], []) }
      let parents = (0..<count).map { i -> Int32 in
        let parent = UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: 4 + i * 2, as: UInt16.self))
        return parent == UInt16.max || Int(parent) >= count ? -1 : Int32(parent)
      }
      let names = bytes[(4 + count * 2)...].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
      guard names.count == count else { return ([], []) }
      return (names, parents)
    }
  }
}
