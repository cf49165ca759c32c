#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Processes that a checker started and that left its group. They carry the stamp of their start in their environment, which Linux shows.
enum Leftovers {
  /// - Parameter stamp: the stamp of a start, or what those of several begin with.
  static func kill(stamp: String) {
    #if os(Linux)
      let wanted = Array("\(CheckerLaunch.stamp)=\(stamp)".utf8)
      for name in (try? Folder.names(in: "/proc")) ?? [] {
        guard let process = Int32(name), process > 1, process != getpid() else { continue }
        guard let environment = try? FileReader.read(path: "/proc/\(name)/environ", limit: 1 << 20) else { continue }
        if environment.split(separator: 0).contains(where: { $0.starts(with: wanted) }) {
          _ = systemKill(process, SIGKILL)
        }
      }
    #endif
  }
}

/// The system's `kill`, which `Leftovers.kill` hides.
private func systemKill(_ process: Int32, _ signal: Int32) -> Int32 { kill(process, signal) }
