internal import FactCheckKit

extension UnitTable {
  /// Reads the `[definitions]` of the shared files: `kilometre: length, 1000` or `degree celsius: temperature, 1, 273.15`.
  static func load(_ files: [PackFile]) throws(Diagnostic) -> UnitTable {
    var units: [Unit] = []
    for file in files {
      let reader = PackLineReader(file: file)
      for line in try reader.lines() where line.section == "definitions" { units.append(try unit(line, reader)) }
    }
    return UnitTable(units)
  }

  private static func unit(_ line: PackLine, _ reader: PackLineReader) throws(Diagnostic) -> Unit {
    let values = line.items.map { String(decoding: $0.text, as: UTF8.self) }
    guard let dimension = values.first else { throw reader.problem("unit without dimension", line.line, 1) }
    let numbers = values.dropFirst().map { Double($0) }
    guard !numbers.contains(nil) else { throw reader.problem("factor of '\(line.key)' is no number", line.line, 1) }
    return Unit(
      name: line.key, dimension: dimension, factor: numbers.first.flatMap { $0 },
      offset: numbers.count > 1 ? numbers[1] ?? 0 : 0)
  }
}
