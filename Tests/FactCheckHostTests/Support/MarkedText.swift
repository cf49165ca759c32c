import FactCheckKit

/// A text in which `«` marks the places that a test expects; the marks are not part of the text.
struct MarkedText {
  var text: String
  /// Where the marks stood, in order.
  var places: [Location] = []

  var bytes: [UInt8] { Array(text.utf8) }

  init(_ marked: String) {
    var scalars = String.UnicodeScalarView()
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      if scalar == "«" {
        places.append(Location(line: line, column: column))
        continue
      }
      scalars.append(scalar)
      // A byte order mark takes no column.
      if scalar != "\u{FEFF}" { column += 1 }
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    text = String(scalars)
  }
}
