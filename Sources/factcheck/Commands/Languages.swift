internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit
internal import Language

/// `factcheck languages`: makes the tables of the language packs.
struct Languages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages",
    abstract: "Make the tables of the language packs.", subcommands: [CompileLanguages.self])
}

struct CompileLanguages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compile the text of the packs into the tables that a build embeds.",
    discussion: """
      Reads every .txt and .tsv file of FOLDER and writes FOLDER/compiled. `make packs` does this and builds again.

      EXAMPLES:
        factcheck languages compile Sources/LanguagePacks
      """)

  @Argument(help: "The folder of the packs.", completion: .directory)
  var folder: String

  func run() throws {
    do throws(Diagnostic) {
      for file in try LanguageCompiler.compile(try PackFolder.read(folder)) {
        try AtomicFile(folder + "/compiled/" + file.path).finish(file.bytes)
      }
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      throw ExitCode(2)
    }
  }
}
