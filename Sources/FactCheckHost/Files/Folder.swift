#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Looks at what is in folders.
enum Folder {
  enum Kind: Hashable, Sendable {
    case folder, file
    /// Something that is neither, such as a pipe; it can be read if it is named.
    case special
  }

  /// A folder, told apart from all others whatever its path; to find links that lead back to where one came from.
  struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  /// The working directory from the root; `.` where the system cannot tell.
  static var working: String {
    guard let pointer = getcwd(nil, 0) else { return "." }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// What is at a path, links followed.
  static func kind(of path: String) throws(FileError) -> Kind {
    switch try status(of: path).st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFREG: .file
    default: .special
    }
  }

  /// Whether a path is a link itself.
  static func isLink(_ path: String) -> Bool {
    var result = stat()
    return !path.utf8.contains(0) && lstat(path, &result) == 0 && result.st_mode & S_IFMT == S_IFLNK
  }

  static func exists(_ path: String) -> Bool { (try? kind(of: path)) != nil }

  /// The first file of a name in folders, as of the PATH.
  static func file(named name: String, in folders: [String]) -> String? {
    folders.lazy.map { Path.join($0, name) }.first { (try? kind(of: $0)) == .file }
  }

  /// The working directory and the folders above it, each as the beginning of a path; an end of the way where one cannot be told from the next.
  static var upwards: [String] {
    var folders = [""]
    for _ in 0..<63 {
      guard let folder = folders.last, let here = try? identity(of: folder),
        let above = try? identity(of: folder + ".."),
        here != above
      else { break }
      folders.append(folder + "../")
    }
    return folders
  }

  static func identity(of path: String) throws(FileError) -> Identity {
    let status = try status(of: path)
    return Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
  }

  /// The names in a folder, sorted by their bytes, without `.` and `..`; the empty path is the working directory.
  ///
  /// Names that are not UTF-8 are left out, since no path in a `String` can reach them.
  static func names(in path: String) throws(FileError) -> [String] {
    guard !path.utf8.contains(0), let directory = opendir(path.isEmpty ? "." : path) else {
      throw FileError(path: path, errno: errno)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let bytes = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      guard let name = String(validatingCString: bytes), name != ".", name != ".." else { continue }
      names.append(name)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func status(of path: String) throws(FileError) -> stat {
    guard !path.utf8.contains(0) else { throw FileError(path: path, reason: .missing) }
    var result = stat()
    guard stat(path.isEmpty ? "." : path, &result) == 0 else { throw FileError(path: path, errno: errno) }
    return result
  }
}
