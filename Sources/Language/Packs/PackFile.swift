internal import LanguagePacks

/// A file of the language packs: a text when they are compiled, a compiled table in the program.
struct PackFile: Sendable {
  /// `nl/numbers.txt`, `nl.bin`
  var path: String
  var bytes: [UInt8]

  /// Names of the languages that the program carries.
  static let languages: [String] = {
    var names: [String] = []
    var count = 0
    guard let files = fc_pack_files(&count) else { return [] }
    for i in 0..<count {
      let path = String(cString: files[i].path)
      if path != "shared.bin", path.hasSuffix(".bin") { names.append(String(path.dropLast(4))) }
    }
    return names.sorted()
  }()

  /// The bytes of a compiled table that the program carries.
  static func embedded(_ path: String) -> [UInt8]? {
    var count = 0
    guard let files = fc_pack_files(&count) else { return nil }
    for i in 0..<count where String(cString: files[i].path) == path {
      return Array(UnsafeBufferPointer(start: files[i].bytes, count: files[i].count))
    }
    return nil
  }
}
