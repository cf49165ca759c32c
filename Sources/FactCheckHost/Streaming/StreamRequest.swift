internal import FactCheckKit

/// One line of `factcheck stream`.
struct StreamRequest {
  var id: JSON
  var text: String
  var language: String?
  var published: CalendarDate?
  var claims: [(id: String, text: String, language: String?)]

  init(_ line: ArraySlice<UInt8>) throws(StreamError) {
    guard line.count <= StreamAnswerer.lineLimit else {
      throw StreamError(
        id: .null, code: "line-too-long", message: "the line is over \(StreamAnswerer.lineLimit >> 20) MiB")
    }
    guard UTF8Check.firstInvalid(in: line) == nil else {
      throw StreamError(id: .null, code: "invalid-utf8", message: "the line is not UTF-8")
    }
    let value: JSON
    do throws(JSONError) {
      value = try JSONReader.read(line)
    } catch {
      throw StreamError(id: .null, code: "invalid-json", message: "\(error.message) at byte \(error.offset)")
    }
    let id = value["id"] ?? .null
    self.id = id
    guard let source = value["source"], let text = source["text"]?.string else {
      throw StreamError(id: id, code: "invalid-request", message: "'source' with a 'text' is missing")
    }
    self.text = text
    language = source["language"]?.string
    if let date = source["published"]?.string {
      guard let published = CalendarDate(iso: date) else {
        throw StreamError(id: id, code: "invalid-request", message: "'published' is no ISO date: \(date)")
      }
      self.published = published
    }
    guard let list = value["claims"]?.array else {
      throw StreamError(id: id, code: "invalid-request", message: "'claims' is missing")
    }
    claims = []
    for item in list {
      guard let text = item["text"]?.string else {
        throw StreamError(id: id, code: "invalid-request", message: "a claim without 'text'")
      }
      claims.append((item["id"]?.string ?? String(claims.count + 1), text, item["language"]?.string))
    }
  }
}

/// Why a line could not be answered.
struct StreamError: Error {
  var id: JSON
  var code: String
  var message: String

  /// The answer in the line's place.
  var line: [UInt8] {
    var writer = JSONWriter(layout: .line)
    writer.write(["id": JSONValue(id), "error": ["code": .string(code), "message": .string(message)]])
    writer.endLine()
    return writer.bytes
  }
}

extension JSONValue {
  /// A value that was read, to be written again.
  init(_ value: JSON) {
    switch value {
    case .null: self = .null
    case .bool(let flag): self = .bool(flag)
    case .number(let number): self = .number(number)
    case .string(let text): self = .string(text)
    case .array(let items): self = .array(items.map { JSONValue($0) })
    case .object(let members): self = .object(members.map { .init($0.key, JSONValue($0.value)) })
    }
  }
}
