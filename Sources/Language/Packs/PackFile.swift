internal import FactCheckKit
internal import LanguagePacks

/// A data file of the language packs.
struct PackFile: Sendable {
  /// `nl/numbers.txt`
  var path: String
  var bytes: [UInt8]

  /// Names of the languages that have a pack in the program: the folders with a `language.txt`.
  static let languages: [String] = paths.compactMap { path in
    path.hasSuffix("/language.txt") ? String(path.dropLast("/language.txt".count)) : nil
  }.sorted()

  private static let paths: [String] = {
    var count = 0
    guard let files = fc_pack_files(&count) else { return [] }
    return (0..<count).map { String(cString: files[$0].path) }
  }()

  /// The embedded files of a folder, in the order of the list.
  static func embedded(in folder: String) -> [PackFile] {
    var count = 0
    guard let files = fc_pack_files(&count) else { return [] }
    var found: [PackFile] = []
    for i in 0..<count where paths[i].hasPrefix(folder + "/") {
      let bytes = UnsafeBufferPointer(start: files[i].bytes, count: files[i].count)
      found.append(PackFile(path: paths[i], bytes: Array(bytes)))
    }
    return found
  }
}
