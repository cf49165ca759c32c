import FactCheckHost
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Compares what is rendered with a file under Tests/Goldens.
///
/// With FACTCHECK_RECORD_GOLDENS set the file is written anew, and the test fails all the same: a recording is no test.
enum Golden {
  static func check(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let path = folder + name
    if getenv("FACTCHECK_RECORD_GOLDENS") != nil {
      record(text, path)
      Issue.record(
        "recorded \(name); look at it, then run without FACTCHECK_RECORD_GOLDENS", sourceLocation: sourceLocation)
      return
    }
    guard let bytes = try? SourceBytes.read(path, limit: 1 << 20) else {
      Issue.record("there is no \(name); record it with FACTCHECK_RECORD_GOLDENS=1", sourceLocation: sourceLocation)
      return
    }
    #expect(text == String(decoding: bytes, as: UTF8.self), sourceLocation: sourceLocation)
  }

  /// Beside the test targets, as it belongs to none of them.
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/") + "/Goldens/"

  private static func record(_ text: String, _ path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
