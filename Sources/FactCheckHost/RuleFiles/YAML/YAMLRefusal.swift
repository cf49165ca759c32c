/// What YAML allows and rule files do not, in words.
enum YAMLRefusal {
  static func anchor(_ name: String, at mark: YAMLMark) -> Complaint {
    Complaint(
      "yaml-anchor", "anchors are not accepted: \(Quoted("&" + name))", at: mark.location,
      width: name.unicodeScalars.count + 1,
      hint: "write the value out wherever it is needed; a text that starts with '&' needs quotes")
  }

  static func alias(_ name: String, at mark: YAMLMark) -> Complaint {
    Complaint(
      "yaml-alias", "aliases are not accepted: \(Quoted("*" + name))", at: mark.location,
      width: name.unicodeScalars.count + 1,
      hint: "write the value out; a text that starts with '*' needs quotes")
  }

  static func tag(_ tag: String, at mark: YAMLMark) -> Complaint {
    let shown = tag.hasPrefix(coreTag) ? "!!" + tag.dropFirst(coreTag.count) : tag
    return Complaint(
      "yaml-tag", "tags are not accepted: \(Quoted(shown))", at: mark.location, width: shown.unicodeScalars.count,
      hint: "leave the tag out; a text that starts with '!' needs quotes")
  }

  static func mergeKey(at mark: YAMLMark) -> Complaint {
    Complaint("yaml-merge-key", "merge keys are not accepted", at: mark.location, width: 2, hint: "write the keys out")
  }

  static func secondDocument(at mark: YAMLMark) -> Complaint {
    Complaint(
      "second-document", "a second document starts here", at: mark.location, width: 3,
      hint: "a rule file is one document: take the '---' line out, or put the second one into a file of its own")
  }

  static func depth(_ limit: Int, at mark: YAMLMark) -> Complaint {
    Complaint(
      "yaml-limit", "nested more than \(limit) deep", at: mark.location, hint: "no rule file needs more than 5 levels")
  }

  static func nodes(_ limit: Int, at mark: YAMLMark) -> Complaint {
    Complaint(
      "yaml-limit", "more than \(limit) values in one file", at: mark.location,
      hint: "split the claims over several files")
  }

  private static let coreTag = "tag:yaml.org,2002:"
}
