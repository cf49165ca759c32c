/// What the host says to a checker: JSON-RPC 2.0, a message a line.
enum CheckerMessage {
  static func request(_ id: Int, _ method: String, _ params: JSONValue? = nil) -> JSONValue {
    .object([.init("jsonrpc", "2.0"), .init("id", .int(id))] + body(method, params))
  }

  static func notification(_ method: String, _ params: JSONValue) -> JSONValue {
    .object([.init("jsonrpc", "2.0")] + body(method, params))
  }

  private static func body(_ method: String, _ params: JSONValue?) -> [JSONValue.Member] {
    [.init("method", .string(method))] + (params.map { [.init("params", $0)] } ?? [])
  }

  /// Without the line's end.
  static func bytes(_ message: JSONValue) -> [UInt8] {
    var writer = JSONWriter(layout: .line)
    writer.write(message)
    return writer.bytes
  }
}
