#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Waits until a file changes. It looks several times a second, which works on every file system and costs next to nothing.
struct FileWatch {
  private struct State: Equatable {
    var size: Int
    var seconds: Int
    var nanoseconds: Int
    var number: UInt64
  }

  private static let pause: UInt32 = 200_000

  private let paths: [String]
  private let states: [State?]

  init(_ paths: [String]) {
    self.paths = paths
    states = paths.map(FileWatch.state)
  }

  func wait() {
    while paths.map(FileWatch.state) == states { usleep(FileWatch.pause) }
    // An editor may write in several steps.
    usleep(FileWatch.pause / 4)
  }

  private static func state(of path: String) -> State? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return State(
      size: Int(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
      number: UInt64(status.st_ino))
  }
}
