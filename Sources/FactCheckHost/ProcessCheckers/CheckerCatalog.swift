public import FactCheckKit

/// What there is of process checkers, for commands that show, trust and try them.
public struct CheckerCatalog {
  /// A checker that is named somewhere, and what is known of it.
  public struct Entry: Sendable {
    public var name: String
    public var version: String
    /// Where it comes from: `project`, `user` or `path`; nil: it was not found.
    public var origin: String?
    public var folder: String
    public var command: [String]
    public var languages: [String]
    /// `trusted`, `changed`, `untrusted`, or why it cannot be used.
    public var state: String
    public var problems: [Diagnostic]
  }

  private let settings: ProcessSettings

  public init(_ settings: ProcessSettings) { self.settings = settings }

  /// Those that are declared, then those that lie in the project's folder or the user's.
  public func entries(declared: [CheckerDeclaration]) -> [Entry] {
    var names = declared
    for folder in settings.search.places.map(\.folder) {
      for name in (try? Folder.names(in: folder)) ?? [] where !names.contains(where: { $0.name == name }) {
        let file = Path.join(Path.join(folder, name), CheckerManifest.fileName)
        if (try? Folder.kind(of: file)) == .file { names.append(CheckerDeclaration(name: name)) }
      }
    }
    return names.map(entry)
  }

  public func entry(_ declaration: CheckerDeclaration) -> Entry {
    do throws(DiagnosticsError) {
      let found = try settings.search.find(declaration)
      let lock = try CheckerLock.read(settings.lockFile)
      var entry = Entry(
        name: declaration.name, version: found.manifest.version, origin: found.origin.rawValue, folder: found.folder,
        command: found.manifest.command, languages: found.manifest.languages, state: "trusted", problems: [])
      do throws(DiagnosticsError) {
        try CheckerTrust(settings: settings, lock: lock).check(found, declaration)
      } catch {
        entry.state = lock.entry(declaration.name) == nil ? "untrusted" : "changed"
        entry.problems = error.diagnostics
      }
      return entry
    } catch {
      return Entry(
        name: declaration.name, version: "", origin: nil, folder: declaration.path ?? "", command: [], languages: [],
        state: error.diagnostics.first?.message ?? "not found", problems: error.diagnostics)
    }
  }

  /// The lock file with a checker as it is now.
  ///
  /// - Returns: the file's path, what is to be written, and the checker's fingerprint.
  public func trusting(
    _ declaration: CheckerDeclaration
  ) throws(DiagnosticsError) -> (path: String, text: String, sha256: String) {
    let found = try settings.search.find(declaration)
    var lock = try CheckerLock.read(settings.lockFile)
    let digest = try CheckerDigest.of(found)
    lock.set(CheckerLock.Entry(name: declaration.name, version: found.manifest.version, sha256: digest))
    return (settings.lockFile, lock.text, digest)
  }

  /// Tries a checker in every way that the host may treat it. The user points to it, so it need not be trusted.
  public func examine(_ path: String) throws(DiagnosticsError) -> [CheckerDoctor.Finding] {
    let file = path.hasSuffix(".yaml") ? path : Path.join(path, CheckerManifest.fileName)
    var declaration = CheckerDeclaration(name: Path.name(of: path))
    declaration.path = path
    if (try? Folder.kind(of: file)) == .file { declaration.name = try CheckerManifest.read(file).name }
    return try CheckerDoctor(try settings.search.find(declaration), settings).findings()
  }
}
