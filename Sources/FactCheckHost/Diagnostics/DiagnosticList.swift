internal import FactCheckKit

/// Something that is wrong at a place of the file that is being read; a diagnostic but for the file's name.
struct Complaint {
  var code: String
  var message: String
  /// nil: it is about the file as a whole, and is placed at its start.
  var location: Location?
  var width: Int
  /// Made only for the complaints that are kept: a search for near spellings is dear in a file that is wrong throughout.
  var hint: () -> String?

  init(
    _ code: String, _ message: String, at location: Location?, width: Int = 1,
    hint: @autoclosure @escaping () -> String? = nil
  ) {
    self.code = code
    self.message = message
    self.location = location
    self.width = width
    self.hint = hint
  }
}

/// What is wrong with one file: the first complaints by position, and how many more there are.
struct DiagnosticList {
  /// How many are shown: more than fit on a screen help nobody.
  static let limit = 20

  let file: String
  private(set) var omitted = 0
  /// By position; those at the same place in the order they came.
  private var kept: [Diagnostic] = []

  init(file: String) { self.file = file }

  var isEmpty: Bool { kept.isEmpty }

  mutating func add(_ complaint: Complaint) {
    let position = kept.firstIndex { DiagnosticList.precedes(complaint.location, $0.place?.location) } ?? kept.count
    guard position < DiagnosticList.limit else {
      omitted += 1
      return
    }
    let place = Place(file: file, location: complaint.location ?? Location(line: 1, column: 1))
    kept.insert(
      Diagnostic(
        code: complaint.code, message: complaint.message, place: place, width: complaint.width, hint: complaint.hint()),
      at: position)
    if kept.count > DiagnosticList.limit {
      kept.removeLast()
      omitted += 1
    }
  }

  /// All that are kept, with a last one that counts the others if there are any.
  var diagnostics: [Diagnostic] {
    guard omitted > 0 else { return kept }
    let message = "and \(omitted) more in \(Quoted(file))"
    return kept + [Diagnostic(code: "more-errors", message: message, hint: "repair these first")]
  }

  /// Complaints about the file as a whole stand before all others.
  private static func precedes(_ a: Location?, _ b: Location?) -> Bool {
    guard let b else { return false }
    guard let a else { return true }
    return a < b
  }
}
