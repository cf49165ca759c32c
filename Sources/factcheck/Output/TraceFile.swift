internal import FactCheckHost
internal import FactCheckKit
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The dialogue with process checkers as JSON lines.
struct TraceFile: Sendable {
  /// Takes a line; nil where none is wanted.
  let write: ProcessSettings.Trace?
  let problem: Diagnostic?

  init(_ path: String?) {
    guard let path else {
      (write, problem) = (nil, nil)
      return
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      write = nil
      problem = Diagnostic(
        code: "report-not-writable", message: "cannot write '\(path)': \(Descriptor.words(errno))",
        hint: "name a file in a folder that you may write to")
      return
    }
    problem = nil
    let turn = Mutex(())
    write = { checker, isFromHost, line in
      var text = "{\"checker\": \"\(checker)\", \"from\": \"\(isFromHost ? "host" : "checker")\", \"message\": "
      let words = String(decoding: line, as: UTF8.self)
      let isMessage = isFromHost || (try? JSONReader.read(line[...])) != nil
      text += isMessage ? words : JSONWriter.text(.string(words), layout: .line)
      let bytes = Array((text + "}\n").utf8)
      turn.withLock { _ in _ = Descriptor.write(bytes, to: descriptor) }
    }
  }
}
