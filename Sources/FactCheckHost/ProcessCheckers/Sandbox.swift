/// Whether checkers are shut off from the rest of the machine.
public enum SandboxMode: String, CaseIterable, Sendable {
  /// Where bubblewrap is there and works.
  case auto
  /// Or not started at all.
  case require
  case off
}

/// Bubblewrap: the file system can only be read but for a place for temporary files, there is no network but where the manifest asks for it, and everything that the checker
/// starts ends with it.
struct Sandbox: Sendable {
  /// The path of `bwrap`.
  var program: String

  /// What stands before the checker's own arguments.
  func arguments(folder: String, hasNetwork: Bool) -> [String] {
    var arguments = [
      program, "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--setenv", "TMPDIR", "/dev/shm",
      "--unshare-pid", "--unshare-ipc", "--die-with-parent", "--chdir", folder,
    ]
    if !hasNetwork { arguments.append("--unshare-net") }
    return arguments + ["--"]
  }

  /// The sandbox of this machine; nil where there is none that works.
  static func find(path: [String], environment: [String: String]) -> Sandbox? {
    guard let program = Folder.file(named: "bwrap", in: path) else { return nil }
    let sandbox = Sandbox(program: program)
    // Where user namespaces are forbidden, as in many containers, it is there and does not work.
    let trial = CheckerLaunch(
      arguments: sandbox.arguments(folder: "/", hasNetwork: false) + ["/bin/true"], folder: "/",
      environment: environment)
    let child = ChildProcess(trial)
    return child.stop(politely: 2) == .exit(0) ? sandbox : nil
  }
}
