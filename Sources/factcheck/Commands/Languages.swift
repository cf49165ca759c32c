internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit
internal import Language

/// `factcheck languages`: looks at the language packs and makes their tables.
struct Languages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages",
    abstract: "List the languages, check the text of their packs, make its tables.",
    subcommands: [ListLanguages.self, CheckLanguages.self, CompileLanguages.self])
}

struct ListLanguages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the languages that texts can be read in.",
    discussion: """
      Words are those of numbers, times and units; meanings are forms of words that concepts have.

      EXAMPLES:
        factcheck languages list
        factcheck languages list Sources/LanguagePacks --json
      """)

  @Argument(help: "The folder of other packs than those the program carries.", completion: .directory)
  var folder: String?

  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    let languages: [LanguageSummary]
    do throws(Diagnostic) {
      languages = try LanguageSummary.all(
        in: try folder.map { folder throws(Diagnostic) in
          try LanguageTables(compiling: try PackFolder.read(folder))
        } ?? .embedded)
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      throw ExitCode(2)
    }
    if json {
      let values = languages.map { language in
        JSONValue.object([
          .init("tag", .string(language.tag)), .init("name", .string(language.name)),
          .init("words", .int(language.words)), .init("meanings", .int(language.meanings)),
        ])
      }
      return try Print.json(.array(values))
    }
    let lines = languages.map { language in
      "\(Columns.padded(language.tag, to: 4))\(Columns.padded(language.name, to: 12))"
        + "\(language.words) words, \(language.meanings) meanings\n"
    }
    try Print.result(lines.joined())
  }
}

struct CheckLanguages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for faults in the text of language packs.",
    discussion: """
      Tells lines that cannot be read, what a pack lacks that the others have, words that stand for two things, and broken letters. Ends with
      1 where there is a fault.

      EXAMPLES:
        factcheck languages check Sources/LanguagePacks
        factcheck languages check Sources/LanguagePacks --language it --json
      """)

  @Argument(help: "The folder of the packs.", completion: .directory)
  var folder: String

  @Option(help: "Tell the faults of this language alone.")
  var language: String?

  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    let files: [LanguageCompiler.File]
    do throws(Diagnostic) {
      files = try PackFolder.read(folder)
      guard files.contains(where: { $0.path.hasSuffix("/language.txt") }) else {
        throw Diagnostic(
          code: "pack-unreadable", message: "there is no language pack in '\(folder)'",
          hint: "a pack is a folder with a language.txt: \(folder)/it/language.txt")
      }
    } catch {
      StandardError.write(LoadedRules.rendered(error))
      throw ExitCode(2)
    }
    let faults = PackChecker(files).faults().filter { fault in
      language.map { fault.place?.file.hasPrefix($0 + "/") ?? true } ?? true
    }
    try Print.result(json ? JSONWriter.text(CheckLanguages.json(faults), layout: .pretty) + "\n" : text(faults, files))
    if !faults.isEmpty { throw ExitCode(1) }
  }

  private func text(_ faults: [Diagnostic], _ files: [LanguageCompiler.File]) -> String {
    let lines = faults.map { fault in
      let place = fault.place.map { "\(folder)/\($0.file):\($0.location.line):\($0.location.column): " } ?? ""
      return "\(place)\(fault.message) [\(fault.code)]\n" + (fault.hint.map { "  \($0)\n" } ?? "")
    }
    let packs = files.count { $0.path.hasSuffix("/language.txt") }
    let count = faults.isEmpty ? "no faults" : faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    return lines.joined() + "\(packs) packs, \(count)\n"
  }

  private static func json(_ faults: [Diagnostic]) -> JSONValue {
    .array(
      faults.map { fault in
        var members: [JSONValue.Member] = [
          .init("code", .string(fault.code)), .init("message", .string(fault.message)),
        ]
        if let place = fault.place {
          members += [
            .init("file", .string(place.file)), .init("line", .int(place.location.line)),
            .init("column", .int(place.location.column)),
          ]
        }
        if let hint = fault.hint { members.append(.init("hint", .string(hint))) }
        return .object(members)
      })
  }
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
