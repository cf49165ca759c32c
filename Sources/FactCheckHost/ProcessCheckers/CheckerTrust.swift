internal import FactCheckKit

/// Decides whether a checker may start.
struct CheckerTrust {
  let settings: ProcessSettings
  let lock: CheckerLock

  /// - Throws: why it may not.
  func check(_ found: FoundChecker, _ declaration: CheckerDeclaration) throws(DiagnosticsError) {
    // What the user installed was their decision.
    if found.origin == .user, !settings.isLocked { return }
    let name = declaration.name
    guard let entry = lock.entry(name) else {
      throw DiagnosticsError([
        Diagnostic(
          code: "checker-untrusted", message: "checker '\(name)' is not trusted: it is not in '\(settings.lockFile)'",
          place: declaration.place,
          hint: "read what it does, then: factcheck checkers trust \(name). It runs with your rights")
      ])
    }
    guard try CheckerDigest.of(found) == entry.sha256 else {
      throw DiagnosticsError([
        Diagnostic(
          code: "checker-untrusted", message: "checker '\(name)' has changed since it was trusted",
          place: declaration.place,
          hint: "read what has changed in '\(found.folder)', then: factcheck checkers trust \(name)")
      ])
    }
  }
}
