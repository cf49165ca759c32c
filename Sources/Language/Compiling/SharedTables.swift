internal import FactCheckKit

/// What all languages share, as bytes: the units and the concept graph.
struct SharedTables: Sendable {
  let units: UnitTable
  let graph: ConceptGraph

  static func encode(units: UnitTable, graph: ConceptGraph) -> [UInt8] {
    var out = ByteWriter()
    out.write(LanguageReader.formatVersion)
    out.write(units.units) { out, unit in
      out.write(unit.name)
      out.write(unit.dimension)
      out.write(unit.factor ?? .nan)
      out.write(unit.offset)
    }
    out.write(integers: graph.parents)
    out.write(integers: graph.nameEnds)
    out.write(graph.nameBytes)
    out.write(integers: graph.opposites)
    return out.bytes
  }

  init?(encoded bytes: TableBytes) {
    var reader = ByteReader(bytes)
    guard reader.integer(UInt32.self) == LanguageReader.formatVersion else { return nil }
    let units: [Unit] = reader.list(size: 24) { reader in
      let (name, dimension, factor) = (reader.string(), reader.string(), reader.double())
      return Unit(name: name, dimension: dimension, factor: factor.isNaN ? nil : factor, offset: reader.double())
    }
    let parents = reader.integers(Int32.self)
    let ends = reader.integers(UInt32.self)
    let names = reader.byteList()
    let opposites = reader.integers(Int32.self)
    guard !reader.isFailed, reader.isAtEnd,
      let graph = ConceptGraph(parents: parents, nameEnds: ends, nameBytes: names)?.opposing(opposites)
    else { return nil }
    self.units = UnitTable(units)
    self.graph = ConceptClassifier(graph: graph).classified()
  }
}
