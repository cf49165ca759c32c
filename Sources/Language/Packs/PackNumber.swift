/// A number as a pack writes it: `35`, `1e6`, `1.5`, `1/2`, `20..99`, `~10`.
struct PackNumber {
  var low: Double
  var high: Double
  var isApproximate: Bool

  init?(_ text: String) {
    var text = Substring(text)
    isApproximate = text.first == "~"
    if isApproximate { text = text.dropFirst() }
    let bytes = Array(text.utf8)
    if let dots = bytes.indices.first(where: { bytes[$0...].starts(with: [0x2E, 0x2E]) }) {
      let sides = (bytes[..<dots], bytes[(dots + 2)...])
      guard let low = Double(String(decoding: sides.0, as: UTF8.self)),
        let high = Double(String(decoding: sides.1, as: UTF8.self))
      else { return nil }
      (self.low, self.high) = (low, high)
    } else if let slash = text.firstIndex(of: "/") {
      guard let over = Double(text[..<slash]), let under = Double(text[text.index(after: slash)...]), under != 0
      else { return nil }
      low = over / under
      high = low
    } else {
      guard let value = Double(text) else { return nil }
      (low, high) = (value, value)
    }
  }
}
