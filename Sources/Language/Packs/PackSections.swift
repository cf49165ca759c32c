/// Sections of the pack files that other readers understand.
enum PackSections {
  static let readElsewhere: Set<String> = [
    "definitions", "patterns", "time", "examples", "never", "inflection", "compounds", "detect",
  ]
}
