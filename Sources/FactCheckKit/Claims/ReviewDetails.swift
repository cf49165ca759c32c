/// Who publishes a verdict, and where; what a published review needs beside the verdict.
public struct ReviewDetails: Hashable, Sendable {
  /// The name of the person or organisation that reviews.
  public var author: String
  /// The page that the review stands on.
  public var url: String
  public var date: CalendarDate?

  public init(author: String, url: String, date: CalendarDate? = nil) {
    self.author = author
    self.url = url
    self.date = date
  }
}
