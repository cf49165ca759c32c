// swift-tools-version: 6.2
// Swift 6.2 is the first release whose C compiler knows `#embed`, which carries the language packs.
import PackageDescription

/// Every Swift target: imports are private unless said otherwise, existentials are spelled `any`. `.ci/run` makes their warnings
/// errors; in the settings of our own targets, as the compiler takes no such flag for those of others.
let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["FACTCHECK_WARNINGS"] == "error" ? [.treatAllWarnings(as: .error)] : [])

/// Modules in which little time is spent are made small where the program is built as one file (`./factcheck`); packages that depend on
/// this one may not have such flags.
let sizeSettings: [SwiftSetting] =
  settings + (Context.environment["FACTCHECK_SMALL"] == "1" ? [.unsafeFlags(["-Osize"])] : [])

/// The checker modules: one folder each under Plugins, each named `<Folder>Checker`. To add one, add its folder's name here
/// and its type to `Sources/factcheck/BuiltIn.swift`.
/// (SwiftPM's own meaning of `Plugins/` is package plugins; these are ordinary targets, hence the explicit path.)
let checkers = ["Quantity", "Duration", "Time", "Name", "Quote", "Statement", "Arithmetic", "Text"]

func checker(_ folder: String) -> Target {
  .target(
    name: folder + "Checker", dependencies: ["FactCheckKit", "Language"], path: "Plugins/" + folder,
    swiftSettings: settings)
}

let checkerModules = checkers.map { Target.Dependency(stringLiteral: $0 + "Checker") }

let package = Package(
  name: "factcheck",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "factcheck", targets: ["factcheck"]),
    .library(name: "FactCheckKit", targets: ["FactCheckKit"]),
    .library(name: "Language", targets: ["Language"]),
    .library(name: "FactCheckHost", targets: ["FactCheckHost"]),
    .library(name: "Checkers", targets: checkers.map { $0 + "Checker" }),
    .plugin(name: "FactCheckCommand", targets: ["FactCheckCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    // Without its trait for Foundation, which would double the size of the program and its time to start.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "FactCheckKit", swiftSettings: settings),
    .target(name: "LanguagePacks", exclude: LanguagePackData.folders),
    .target(name: "Language", dependencies: ["FactCheckKit", "LanguagePacks"], swiftSettings: settings),
    .target(
      name: "FactCheckHost",
      dependencies: [
        "CYAML", "FactCheckKit", "Language", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
      ], swiftSettings: sizeSettings),
    .executableTarget(
      name: "factcheck",
      dependencies: [
        "FactCheckHost", "FactCheckKit", "Language", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ] + checkerModules,
      swiftSettings: sizeSettings),
    .plugin(
      name: "FactCheckCommand",
      capability: .command(
        intent: .custom(verb: "factcheck", description: "Check the claims of rule files against their sources.")),
      dependencies: ["factcheck"], path: "Plugins/FactCheckCommand"),
    .testTarget(
      name: "LanguageTests", dependencies: ["FactCheckKit", "Language"], path: "Tests/LanguageTests",
      swiftSettings: settings),
    .testTarget(
      name: "CheckerTests", dependencies: ["FactCheckKit", "Language"] + checkerModules, path: "Tests/CheckerTests",
      swiftSettings: settings),
    .testTarget(name: "FactCheckKitTests", dependencies: ["FactCheckKit"], swiftSettings: settings),
    .testTarget(
      name: "FactCheckHostTests", dependencies: ["FactCheckHost", "FactCheckKit", "Language"] + checkerModules,
      path: "Tests/FactCheckHostTests", swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["factcheck"], exclude: ["Support/misbehaving.py"], swiftSettings: settings),
  ] + checkers.map(checker),
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

/// What is no source in the LanguagePacks target; `packs.c` embeds what is in them.
enum LanguagePackData {
  static let folders = [
    "compiled", "concepts", "shared", "de", "en", "es", "fr", "it", "nl", "README.md", "LICENSE-CLDR",
  ]
}
