/// The messages between the host and a process checker, and the manifest, as a JSON Schema; see Plugins/PROTOCOL.md.
enum PluginSchema {
  private static let text: JSONValue = ["type": "string"]
  private static let name: JSONValue = ["type": "string", "pattern": "^[a-z][a-z0-9-]{0,63}$"]
  private static let count: JSONValue = ["type": "integer", "minimum": 0]
  private static let texts: JSONValue = ["type": "array", "items": ["type": "string"]]

  /// Additional members are allowed throughout: both sides ignore what they do not know.
  private static func object(_ required: [String], _ properties: JSONValue) -> JSONValue {
    ["type": "object", "required": .array(required.map(JSONValue.string)), "properties": properties]
  }

  private static func message(_ method: String, _ params: JSONValue, isRequest: Bool = true) -> JSONValue {
    let properties: JSONValue = [
      "jsonrpc": ["const": "2.0"], "id": count, "method": ["const": .string(method)], "params": params,
    ]
    return object(["jsonrpc", "method"] + (isRequest ? ["id"] : []) + (params == true ? [] : ["params"]), properties)
  }

  private static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

  private static func answer(_ result: JSONValue) -> JSONValue {
    object(["jsonrpc", "id", "result"], ["jsonrpc": ["const": "2.0"], "id": count, "result": result])
  }

  static let members: [JSONValue.Member] = [
    .init("anyOf", .array(["fromHost", "fromChecker"].map(reference))), .init("$defs", .object(definitions)),
  ]

  private static let definitions: [JSONValue.Member] =
    [
      .init("fromHost", ["anyOf": .array(requests.map { reference($0.key) })]),
      .init("fromChecker", ["anyOf": .array(answers.map { reference($0.key) })]),
    ] + requests + answers + parts

  private static let document = object(
    ["doc", "uri", "language", "bytes", "sha256"],
    [
      "doc": text, "uri": text, "language": text, "bytes": count,
      "sha256": ["type": "string", "pattern": "^[0-9a-f]{64}$"], "text": text, "path": text,
    ])

  private static let requests: [JSONValue.Member] = [
    .init(
      "hello",
      message(
        "hello",
        object(
          ["protocol"],
          [
            "protocol": object(["min", "max"], ["min": count, "max": count]),
            "host": object(["name"], ["name": text]),
            "limits": object([], ["lineBytes": count, "evidencePerClaim": count, "checkMs": count]),
          ]))),
    .init("configure", message("configure", object(["config"], ["config": ["type": "object"]]))),
    .init("document.open", message("document.open", document)),
    .init("document.close", message("document.close", object(["doc"], ["doc": text]), isRequest: false)),
    .init(
      "check",
      message(
        "check",
        object(
          ["doc", "claims", "deadlineMs"],
          ["doc": text, "claims": ["type": "array", "minItems": 1, "items": reference("claim")], "deadlineMs": count]))),
    .init("cancel", message("cancel", object(["id"], ["id": count]), isRequest: false)),
    .init("shutdown", message("shutdown", true)),
  ]

  private static let answers: [JSONValue.Member] = [
    .init(
      "checked",
      answer(object(["results"], ["results": ["type": "array", "items": reference("result")]]))),
    .init(
      "greeted",
      answer(
        object(
          ["protocol", "name"],
          [
            "protocol": ["const": 1], "name": name, "version": text, "kinds": texts, "languages": texts,
            "capabilities": ["type": "object"],
          ]))),
    .init(
      "configured",
      answer(
        object(
          [],
          [
            "results": false, "protocol": false,
            "diagnostics": [
              "type": "array",
              "items": object(
                ["message"],
                ["path": text, "message": text, "severity": ["enum": ["error", "warning"]]]),
            ],
          ]))),
    .init(
      "refused",
      object(
        ["jsonrpc", "id", "error"],
        [
          "jsonrpc": ["const": "2.0"], "id": ["type": ["integer", "null"]],
          "error": object(["code", "message"], ["code": ["type": "integer"], "message": text]),
        ])),
    .init(
      "notification",
      object(
        ["jsonrpc", "method"], ["jsonrpc": ["const": "2.0"], "id": false, "method": ["enum": ["log", "progress"]]])),
  ]

  private static let place = object(
    ["start", "end", "quote"],
    ["start": count, "end": ["type": "integer", "minimum": 1], "quote": text, "score": ["type": "number"]])

  private static let parts: [JSONValue.Member] = [
    .init(
      "claim",
      object(
        ["id", "claim", "language", "expect"],
        [
          "id": text, "claim": text, "language": text, "about": texts, "tags": texts,
          "expect": ["enum": ["supported", "contradicted", "unverified"]],
        ])),
    .init("place", place),
    .init(
      "result",
      [
        "anyOf": [
          object(["id", "error"], ["id": text, "error": object(["message"], ["message": text])]),
          object(
            ["id", "verdict"],
            [
              "id": text, "verdict": ["const": "unverified"], "message": text,
              "evidence": ["type": "array", "items": reference("place")],
              "passages": ["type": "array", "items": reference("place")],
              "confidence": ["type": "number", "minimum": 0, "maximum": 1],
            ]),
          object(
            ["id", "verdict", "evidence"],
            [
              "id": text, "verdict": ["enum": ["supported", "contradicted"]], "message": text,
              "evidence": ["type": "array", "minItems": 1, "items": reference("place")],
              "confidence": ["type": "number", "minimum": 0, "maximum": 1],
            ]),
        ]
      ]),
    .init(
      "manifest",
      [
        "type": "object", "required": ["name", "command"], "additionalProperties": false,
        "properties": [
          "name": name, "version": ["type": ["string", "number"]],
          "protocol": ["type": "array", "items": ["type": "integer"]],
          "command": ["type": "array", "minItems": 1, "items": text], "kinds": texts, "languages": texts,
          "permissions": object([], ["network": ["type": "boolean"], "read": texts]), "env": texts, "timeout": text,
          "memory": text,
        ],
      ]),
  ]
}
