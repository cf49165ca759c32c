internal import LanguagePacks

/// A text file of the language packs.
struct PackFile: Sendable {
  /// `nl/numbers.txt`
  var path: String
  var bytes: [UInt8]

  /// The compiled tables that the program carries, by name.
  static func embedded() -> [String: TableBytes] {
    var count = 0
    guard let files = fc_pack_files(&count) else { return [:] }
    var tables: [String: TableBytes] = [:]
    for i in 0..<count {
      tables[String(cString: files[i].path)] = TableBytes(
        embedded: UnsafeRawBufferPointer(start: files[i].bytes, count: files[i].count))
    }
    return tables
  }
}
