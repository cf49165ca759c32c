internal import FactCheckKit

/// Files that hold a text and are not one, told by their names.
enum DocumentFormat {
  case html, pdf, docx

  init?(name: String) {
    let name = name.lowercased()
    switch name.split(separator: ".").last ?? "" {
    case "html", "htm", "xhtml": self = .html
    case "pdf": self = .pdf
    case "docx": self = .docx
    default: return nil
    }
  }

  /// Bytes from which the text is taken; of a PDF, pdftotext makes the text itself.
  func bytes(of path: String, limit: Int) throws(Diagnostic) -> [UInt8]? {
    // What is wrong with the file itself is told better without a helper.
    guard self != .html else { return nil }
    _ = try SourceBytes.read(path, limit: limit)
    let file = path.hasPrefix("-") ? "./" + path : path
    switch self {
    case .html: return nil
    case .pdf:
      return try HelperProgram.output(
        "pdftotext", ["-enc", "UTF-8", "-q", file, "-"], of: path, package: "poppler-utils", limit: limit)
    case .docx:
      return try HelperProgram.output(
        "unzip", ["-p", file, "word/document.xml"], of: path, package: "unzip", limit: limit)
    }
  }

  /// The dialect of its markup; nil where there is none.
  var dialect: MarkupText.Dialect? {
    switch self {
    case .html: DocumentFormat.web
    case .pdf: nil
    case .docx: DocumentFormat.word
    }
  }

  private static let web = MarkupText.Dialect(
    hidden: [
      "script", "style", "head", "title", "template", "noscript", "svg", "iframe", "object", "select", "textarea",
    ],
    blocks: [
      "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "div", "dl", "dt", "fieldset",
      "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li",
      "main",
      "nav", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul", "details", "summary",
    ],
    spaces: ["td", "th", "img", "button", "input", "label", "option"])

  private static let word = MarkupText.Dialect(
    hidden: ["w:instrtext", "w:deltext", "w:del", "mc:fallback"], blocks: ["w:p", "w:br", "w:tr"],
    spaces: ["w:tab", "w:tc"])
}
