/// What is the same in every page. No other file, address or font is named, and the page forbids itself to load any.
enum HTMLPage {
  static func head(title: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(HTMLText.escaped(title))</title>
    <style>
    \(HTMLStyle.text)</style>
    </head>
    <body>

    """
  }

  static let foot = "<script>\n\(HTMLScript.text)</script>\n</body>\n</html>\n"
}
