#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Processes that a checker started and that left its group. They carry the stamp of their start in their environment, which Linux shows.
enum Leftovers {
  private static let mostRounds = 10

  /// - Parameter stamp: the stamp of a start, or what those of several begin with.
  static func kill(stamp: String) {
    #if os(Linux)
      let wanted = Array("\(CheckerLaunch.stamp)=\(stamp)".utf8)
      // Again until there are none: one may have started another while it was looked for.
      for _ in 0..<mostRounds {
        let processes = processes(with: wanted)
        if processes.isEmpty { return }
        for process in processes { _ = systemKill(process, SIGKILL) }
      }
    #endif
  }

  /// Those whose environment has a variable that begins so. One that has ended and waits to be seen has no environment.
  private static func processes(with variable: [UInt8]) -> [Int32] {
    ((try? Folder.names(in: "/proc")) ?? []).compactMap { name in
      guard let process = Int32(name), process > 1, process != getpid(),
        let environment = try? FileReader.read(path: "/proc/\(name)/environ", limit: 1 << 20),
        environment.split(separator: 0).contains(where: { $0.starts(with: variable) })
      else { return nil }
      return process
    }
  }
}

/// The system's `kill`, which `Leftovers.kill` hides.
private func systemKill(_ process: Int32, _ signal: Int32) -> Int32 { kill(process, signal) }
