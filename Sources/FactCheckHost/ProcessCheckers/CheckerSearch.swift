internal import FactCheckKit

/// Where process checkers are looked for.
public struct CheckerSearch: Sendable {
  /// The folder of the project, seen from the working directory: that of `factcheck.yaml`, of `.factcheck` or of the repository.
  public var project: String
  /// `$XDG_DATA_HOME/factcheck/checkers`: those that the user installed; nil: there is no such place.
  public var installed: String?
  /// The folders of the PATH.
  public var path: [String]
  /// Whether programs of the PATH called `factcheck-checker-NAME` count.
  public var allowsPath: Bool

  public init(project: String = "", installed: String? = nil, path: [String] = [], allowsPath: Bool = false) {
    self.project = project
    self.installed = installed
    self.path = path
    self.allowsPath = allowsPath
  }

  /// The nearest folder, at the working directory or above it, that a project begins in.
  public static func projectFolder() -> String {
    let marks = [Configuration.fileName, CheckerLock.fileName, ".factcheck", ".git"]
    return Folder.upwards.first { folder in marks.contains { Folder.exists(folder + $0) } } ?? ""
  }

  /// Where checkers lie by their names.
  var places: [(folder: String, origin: FoundChecker.Origin)] {
    [(Path.join(project, ".factcheck/checkers"), .project)] + (installed.map { [($0, .user)] } ?? [])
  }

  func find(_ declaration: CheckerDeclaration) throws(DiagnosticsError) -> FoundChecker {
    if let path = declaration.path { return try found(at: path, declaration, origin: .project) }
    var tried: [String] = []
    for place in places {
      let folder = Path.join(place.folder, declaration.name)
      let file = Path.join(folder, CheckerManifest.fileName)
      if (try? Folder.kind(of: file)) == .file { return try found(at: folder, declaration, origin: place.origin) }
      tried.append(file)
    }
    let program = "factcheck-checker-" + declaration.name
    if allowsPath {
      if let file = Folder.file(named: program, in: path) { return try found(at: file, declaration, origin: .path) }
      tried.append("\(program) on the PATH")
    } else {
      tried.append("not on the PATH, as --allow-path-checkers is not given")
    }
    throw DiagnosticsError([
      Diagnostic(
        code: "checker-missing", message: "checker '\(declaration.name)' is nowhere to be found",
        place: declaration.place,
        hint: "looked for: \(tried.joined(separator: "; ")). Give its `path:`, or make it with `factcheck checkers new`"
      )
    ])
  }

  private func found(
    at path: String, _ declaration: CheckerDeclaration, origin: FoundChecker.Origin
  ) throws(DiagnosticsError) -> FoundChecker {
    let kind: Folder.Kind
    do throws(FileError) {
      kind = try Folder.kind(of: path)
    } catch {
      var problem = error.diagnostic(
        code: "checker-missing", hint: "`path:` names a folder with a checker.yaml, or a program")
      problem.message = "checker '\(declaration.name)' is not there: \(problem.message)"
      problem.place = declaration.place
      throw DiagnosticsError([problem])
    }
    let isManifest = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    if kind == .folder || isManifest {
      let file = isManifest ? path : Path.join(path, CheckerManifest.fileName)
      let manifest = try CheckerManifest.read(file)
      guard manifest.name == declaration.name else {
        throw DiagnosticsError([
          Diagnostic(
            code: "checker-invalid", message: "'\(file)' is the checker '\(manifest.name)', not '\(declaration.name)'",
            place: declaration.place, hint: "use its own name")
        ])
      }
      return FoundChecker(manifest: manifest, folder: Path.folder(of: file), origin: origin)
    }
    var manifest = CheckerManifest(name: declaration.name)
    manifest.command = ["${CHECKER_DIR}/" + Path.name(of: path)]
    return FoundChecker(manifest: manifest, folder: Path.folder(of: path), origin: origin)
  }
}

/// A checker that is there.
struct FoundChecker: Sendable {
  enum Origin: String, Sendable {
    /// Somewhere in the checkout, or wherever a rule file points: it comes with the files that are checked.
    case project
    /// Installed by the user.
    case user
    case path
  }

  var manifest: CheckerManifest
  /// As seen from the working directory.
  var folder: String
  var origin: Origin

  /// The folder from the root.
  var absoluteFolder: String {
    folder.hasPrefix("/") ? Path.normalised(folder) : Path.normalised(Path.join(Folder.working, folder))
  }
}
