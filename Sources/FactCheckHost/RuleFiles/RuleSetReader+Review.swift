internal import FactCheckKit

/// Who publishes the verdicts of a rule file, and where.
extension RuleSetReader {
  private static let reviewKeys = ["author", "url", "date"]

  mutating func review(_ node: YAMLNode) -> ReviewDetails? {
    guard case .mapping(let mapping) = node else {
      add(wrongType("'review'", takes: "'author', 'url' and 'date'", not: node), unless: node)
      return nil
    }
    let fields = fields(of: mapping, accepted: RuleSetReader.reviewKeys, owner: "'review'")
    for key in ["author", "url"] where fields[key] == nil && !fields.mayBeMisspelled(key) {
      problems.add(Complaint("missing-key", "'review' has no '\(key)'", at: mapping.start.location))
    }
    let author = fields["author"].flatMap { text($0, of: "author")?.text }
    let url = fields["url"].flatMap { text($0, of: "url") }
    let day = fields["date"].flatMap { date($0, of: "date") }
    guard let author, let url else { return nil }
    guard url.text.hasPrefix("https://") || url.text.hasPrefix("http://") else {
      problems.add(
        Complaint(
          "bad-url", "\(Quoted(url.text)) is no address of a page", at: url.scalar.start.location,
          width: url.scalar.width, hint: "write it in full, as in https://example.org/reviews"))
      return nil
    }
    return ReviewDetails(author: author, url: url.text, date: day)
  }
}
