import FactCheckKit
import Testing

@testable import FactCheckHost

@Suite struct FileReaderTests {
  private let folder = TemporaryFolder()

  private func reason(_ path: String, limit: Int = 100) throws -> FileError.Reason {
    let error = #expect(throws: FileError.self) { try FileReader.read(path: path, limit: limit) }
    return try #require(error).reason
  }

  @Test(arguments: [0, 1, 99, 100, 1 << 14, 200_000])
  func aFileIsReadToItsEnd(_ size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    let path = folder.file("a", bytes)
    #expect(try FileReader.read(path: path, limit: size) == bytes)
    if size > 0 { #expect(try reason(path, limit: size - 1) == .tooLarge(limit: size - 1)) }
  }

  @Test func whatCannotBeReadHasAReason() throws {
    #expect(try reason(folder.path) == .isDirectory)
    #expect(try reason(folder.path + "/none") == .missing)
    #expect(try reason(folder.file("a") + "/none") == .missing)
    #expect(try reason("a\0b") == .missing)
  }

  @Test func aDeviceWithoutAnEndIsCutShort() throws {
    #expect(try reason("/dev/zero", limit: 1_000_000) == .tooLarge(limit: 1_000_000))
  }

  @Test(
    arguments: [
      (.missing, "no such file: 'a'"), (.isDirectory, "'a' is a folder, not a file"),
      (.permission, "no permission to read 'a'"), (.tooLarge(limit: 8 << 20), "'a' is larger than 8 MiB"),
      (.other("input/output error"), "cannot read 'a': input/output error"),
    ] as [(FileError.Reason, String)])
  func everyReasonHasItsWords(_ reason: FileError.Reason, _ words: String) {
    let diagnostic = FileError(path: "a", reason: reason).diagnostic(code: "source-unreadable")
    #expect(diagnostic == Diagnostic(code: "source-unreadable", message: words))
  }

  @Test func theSystemsNumbersAreUnderstood() {
    #expect(FileError(path: "a", errno: 2).reason == .missing)
    #expect(FileError(path: "a", errno: 13).reason == .permission)
    #expect(FileError(path: "a", errno: 5).reason == .other("Input/output error"))
  }

  @Test func aRuleFileThatIsTooLargeIsADiagnostic() {
    let path = folder.file("big.yaml", [UInt8](repeating: 0x23, count: 9 << 20))
    let error = #expect(throws: Diagnostic.self) { try RulePaths.read(path) }
    #expect(error?.code == "rules-unreadable")
    #expect(error?.message.hasSuffix("is larger than 8 MiB") == true)
  }
}
