internal import FactCheckHost
internal import FactCheckKit

/// The configuration that is in force, and what is wrong with it.
struct LoadedConfiguration {
  var configuration: Configuration?
  var problems: [Diagnostic] = []

  init() {
    guard let path = Configuration.find() else { return }
    do throws(Diagnostic) {
      let result = try Configuration.read(path, builtIn: BuiltIn.checkerNames)
      configuration = result.configuration
      problems = result.problems
    } catch {
      problems = [error]
    }
  }
}

extension CheckingOptions {
  /// Takes from a configuration what the command line does not say.
  mutating func fill(from configuration: Configuration) {
    if failOnChoice == nil { failOnChoice = configuration.failOn }
    if sizeChoice == nil { sizeChoice = configuration.maxSourceSize }
    if glossary.isEmpty { glossary = configuration.glossary }
    if gating.baseline == nil { gating.baseline = configuration.baseline }
    if gating.waivers == nil { gating.waivers = configuration.waivers }
  }
}
