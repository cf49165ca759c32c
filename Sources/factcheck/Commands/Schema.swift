internal import ArgumentParser
internal import FactCheckHost
internal import FactCheckKit

/// `factcheck schema`: JSON Schemas of the program's files.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a file format, for editors and tests.",
    discussion: """
      Editors that use the YAML language server complete and check rule files that name a schema in their first line:

        # yaml-language-server: $schema=rules.schema.json

      EXAMPLES:
        factcheck schema rules > rules/rules.schema.json
        factcheck schema report
      """)

  @Argument(
    help: "The format: \(Schemas.names.joined(separator: ", ")).", completion: .list(Schemas.names))
  var format = "rules"

  func validate() throws {
    if !Schemas.names.contains(format) {
      throw ValidationError("no schema '\(format)'; one of \(Schemas.names.joined(separator: ", "))")
    }
  }

  func run() throws { try Print.result(Schema.text(format)) }

  static func text(_ format: String) -> String {
    Schemas.text(
      format, checkers: BuiltIn.checkers.map { $0.about.name }, languages: AnalysisProvider.standard.languages) ?? ""
  }
}
