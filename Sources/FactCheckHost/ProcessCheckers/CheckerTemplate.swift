/// The first files of a checker: it supports a claim whose words stand in the source, and knows nothing of any other.
public struct CheckerTemplate {
  public enum Language: String, CaseIterable, Sendable {
    case swift, python, sh
  }

  public struct File: Sendable {
    public var path: String
    public var text: String
    public var isProgram: Bool
  }

  let name: String
  let language: Language

  public init(name: String, language: Language) {
    self.name = name
    self.language = language
  }

  public static func isName(_ name: String) -> Bool { CheckerManifest.isName(name) }

  /// What has to be done before it can be started.
  public var firstStep: String? { language == .swift ? "swift build -c release" : nil }

  public var files: [File] {
    let program: [File] =
      switch language {
      case .python: [File(path: "\(name).py", text: filled(CheckerPrograms.python), isProgram: true)]
      case .sh: [File(path: "\(name).sh", text: filled(CheckerPrograms.sh), isProgram: true)]
      case .swift:
        [
          File(path: "Package.swift", text: filled(CheckerPrograms.swiftPackage), isProgram: false),
          File(path: "Sources/main.swift", text: filled(CheckerPrograms.swift), isProgram: false),
        ]
      }
    return [
      File(path: CheckerManifest.fileName, text: filled(CheckerPrograms.manifest(command)), isProgram: false)
    ] + program + [File(path: "test.sh", text: filled(CheckerPrograms.test), isProgram: true)]
  }

  private var command: String {
    switch language {
    case .python: "[python3, NAME.py]"
    case .sh: "[sh, NAME.sh]"
    case .swift: "[.build/release/NAME]"
    }
  }

  private func filled(_ text: String) -> String {
    let parts = text.split(separator: "NAME", omittingEmptySubsequences: false)
    return parts.joined(separator: name)
  }
}
