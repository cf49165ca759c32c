/// JSON Schemas (draft 2020-12) of the files that the program reads and writes, for editors and tests.
public enum Schemas {
  public static let names = ["rules", "report", "tests", "waivers", "plugin"]

  public static func text(_ name: String, checkers: [String], languages: [String]) -> String? {
    let schema: JSONValue? =
      switch name {
      case "rules": rules(checkers, languages)
      case "report": report
      case "tests": tests(languages)
      case "waivers": waivers
      case "plugin": document("factcheck process checkers, protocol 1", .object(PluginSchema.members))
      default: nil
      }
    return schema.map { JSONWriter.text($0, layout: .pretty) + "\n" }
  }

  private static let dialect: JSONValue.Member = .init("$schema", "https://json-schema.org/draft/2020-12/schema")
  private static let text: JSONValue = ["type": "string", "minLength": 1]
  private static let date: JSONValue = ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}"]
  private static let texts: JSONValue = ["anyOf": [text, ["type": "array", "minItems": 1, "items": text]]]

  private static func words(_ words: [String]) -> JSONValue { ["enum": .array(words.map(JSONValue.string))] }

  /// Keys that are not named are refused, but for those that begin with `x-`.
  private static func object(_ required: [String], _ properties: JSONValue) -> JSONValue {
    [
      "type": "object", "required": .array(required.map(JSONValue.string)), "properties": properties,
      "patternProperties": ["^x-": true], "additionalProperties": false,
    ]
  }

  private static func document(_ title: String, _ body: JSONValue) -> JSONValue {
    guard case .object(let members) = body else { return body }
    return .object([dialect, .init("title", .string(title))] + members)
  }

  private static let verdicts = words(["supported", "contradicted", "unverified"])

  private static func rules(_ checkers: [String], _ languages: [String]) -> JSONValue {
    let language = words(languages)
    let source: JSONValue = [
      "anyOf": [text, object(["file"], ["file": text, "language": language, "published": date])]
    ]
    let claim = object(
      ["claim"],
      [
        "claim": text, "id": text, "language": language, "about": texts,
        // The file itself, or the configuration, may name more.
        "check": ["anyOf": [words(checkers), text]], "expect": verdicts,
        "strict": ["type": "boolean"], "tolerance": ["anyOf": [["type": "number"], text]],
        "severity": words(["error", "warning"]), "tags": texts, "text": wording,
      ])
    return document(
      "factcheck rule file",
      object(
        ["factcheck", "claims"],
        [
          "factcheck": ["const": 1], "title": text, "language": language, "source": source,
          "sources": ["type": "array", "minItems": 1, "items": source],
          "glossary": ["type": "array", "items": ["type": "array", "minItems": 2, "items": text]],
          "checkers": declarations,
          "review": object(["author", "url"], ["author": text, "url": text, "date": date]),
          "claims": [
            "type": "array", "minItems": 1, "items": ["anyOf": [text, ["type": "number"], claim]],
          ],
        ]))
  }

  private static let declarations: JSONValue = [
    "anyOf": [
      ["type": "array", "minItems": 1, "items": text],
      [
        "type": "object",
        "additionalProperties": [
          "anyOf": [
            ["type": "null"],
            object([], ["path": text, "args": texts, "timeout": text, "config": ["type": "object"]]),
          ]
        ],
      ],
    ]
  ]

  private static let wording: JSONValue = {
    let entry: JSONValue = ["anyOf": [text, object(["pattern"], ["pattern": text])]]
    let entries: JSONValue = ["anyOf": [entry, ["type": "array", "minItems": 1, "items": entry]]]
    let count: JSONValue = ["type": "integer", "minimum": 1, "maximum": 1_000_000]
    return object(
      [],
      [
        "require": entries, "forbid": entries, "near": entry,
        "within": ["anyOf": [count, ["const": "sentence"]]], "at-least": count, "at-most": count,
        "case": ["type": "boolean"],
      ])
  }()

  private static func tests(_ languages: [String]) -> JSONValue {
    let expected: JSONValue = [
      "anyOf": [verdicts, object(["verdict"], ["verdict": verdicts, "quote": text])]
    ]
    let test = object(
      ["source", "expect"],
      [
        "name": text, "source": text, "language": words(languages), "published": date,
        "expect": ["type": "object", "minProperties": 1, "additionalProperties": expected],
      ])
    return document(
      "factcheck tests of a rule file",
      object(
        ["factcheck-tests", "tests"],
        ["factcheck-tests": ["const": 1], "tests": ["type": "array", "minItems": 1, "items": test]]))
  }

  private static let waivers = document(
    "factcheck waivers",
    object(
      ["factcheck-waivers"],
      [
        "factcheck-waivers": ["const": 1],
        "waivers": [
          "type": ["array", "null"],
          "items": object(
            ["claim", "reason"], ["claim": text, "rules": text, "reason": text, "until": date, "by": text]),
        ],
      ]))

  // MARK: Report

  private static func closed(
    _ properties: [(String, JSONValue)], optional: [(String, JSONValue)] = []
  ) -> JSONValue {
    [
      "type": "object", "required": .array(properties.map { .string($0.0) }),
      "properties": .object((properties + optional).map { .init($0.0, $0.1) }), "additionalProperties": false,
    ]
  }

  private static let number: JSONValue = ["type": "integer", "minimum": 0]
  private static let place: JSONValue = ["type": "integer", "minimum": 1]
  private static let string: JSONValue = ["type": "string"]
  private static let optionalString: JSONValue = ["type": ["string", "null"]]
  private static let allVerdicts = words(["supported", "contradicted", "unverified", "error"])

  private static func list(_ items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

  private static let finding = closed([
    ("checker", text), ("verdict", allVerdicts),
    ("assertion", closed([("text", string), ("start", number), ("end", number)])), ("reason", string),
    ("notes", list(string)),
    (
      "evidence",
      list(
        closed([
          ("source", optionalString), ("quote", optionalString), ("start", number), ("end", number), ("line", place),
          ("column", place), ("endLine", place), ("endColumn", place),
        ]))
    ),
  ])

  private static let report = document(
    "factcheck report",
    closed(
      [
        ("factcheck", ["const": 1]), ("complete", ["type": "boolean"]),
        ("exit", closed([("code", ["enum": [0, 1, 2]]), ("reason", optionalString)])),
        (
          "summary",
          closed([
            ("claims", number), ("supported", number), ("contradicted", number), ("unverified", number),
            ("error", number),
          ])
        ),
        (
          "claims",
          list(
            closed(
              [
                ("id", text), ("claim", text), ("verdict", allVerdicts), ("expect", verdicts),
                ("passed", ["type": "boolean"]),
                ("rule", ["anyOf": [["type": "null"], closed([("file", text), ("line", place), ("column", place)])]]),
                ("unchecked", list(string)), ("findings", list(finding)),
              ],
              optional: [
                ("severity", words(["warning"])), ("expectIsStated", ["type": "boolean"]),
                ("review", closed([("author", text), ("url", text), ("language", text)], optional: [("date", text)])),
              ]))
        ),
      ],
      optional: [
        (
          "checkers",
          list(
            closed([
              ("name", text), ("version", string), ("faults", list(string)), ("notices", list(string)),
              ("errors", string),
            ]))
        )
      ]))
}
