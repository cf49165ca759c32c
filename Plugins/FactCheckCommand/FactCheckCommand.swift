import Foundation
import PackagePlugin

/// `swift package factcheck …`: runs the program in the package that depends on it, with the arguments as they stand.
///
/// Without arguments it runs the rules of the folder `rules` or `Rules`.
@main struct FactCheckCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let process = Process()
    process.executableURL = try context.tool(named: "factcheck").url
    process.currentDirectoryURL = context.package.directoryURL
    process.arguments = arguments.isEmpty ? ["run", rules(in: context.package.directoryURL)] : arguments
    try process.run()
    process.waitUntilExit()
    // The exit code says whether claims failed (1) or the run is not complete (2); a plugin that ends otherwise loses it.
    if process.terminationStatus != 0 { exit(process.terminationStatus) }
  }

  private func rules(in package: URL) -> String {
    ["rules", "Rules"].first { FileManager.default.fileExists(atPath: package.appending(path: $0).path) } ?? "rules"
  }
}
