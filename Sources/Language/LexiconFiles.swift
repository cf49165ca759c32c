public import FactCheckKit

/// Makes the compiled concept files from the concept tables.
public enum LexiconFiles {
  /// - Parameter tables: name and bytes of each concept table.
  /// - Returns: name and bytes of each file of `compiled/`: `graph.bin`, then one a language.
  public static func compile(_ tables: [(name: String, bytes: [UInt8])]) throws(Diagnostic) -> [(
    name: String, bytes: [UInt8]
  )] {
    var compiler = LexiconCompiler()
    for table in tables.sorted(by: { $0.name < $1.name }) {
      try compiler.add(PackFile(path: table.name, bytes: table.bytes))
    }
    var files = [(name: "graph.bin", bytes: try compiler.graph())]
    for language in Set(compiler.rows.flatMap(\.words.keys)).sorted() {
      files.append((language + ".bin", compiler.table(for: language)))
    }
    return files
  }
}
