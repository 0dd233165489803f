import Whiteboard

/// A report as one HTML file that needs nothing beside it. Pointing at a statement lights up the lines on the picture that
/// it came from, and the other way round; without script it reads as well. There is no private form of it.
public enum HTMLReport {
  /// - Parameter pictures: one a photo, in the photos' order, names painted over. There may be none.
  public static func render(_ report: Report, pictures: [BoardPicture]) -> String {
    let title = HTMLText.escape(report.title.description)
    let board = HTMLBoard.aside(report, pictures: pictures.map(LinkedPicture.init(within:)))
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(title)</title>
      <style>\(HTMLStyle.sheet)</style>
      </head>
      <body\(board.isEmpty ? "" : " class=\"has-board\"")>
      <a class="skip" href="#report">Skip to the report</a>
      <header>
      <p class="byline">\(byline(report))</p>
      <h1>\(title)</h1>
      </header>
      \(board)<main id="report">
      \(body(report))</main>
      <footer><p>Written from the whiteboard, without names and without blame.</p></footer>
      <script>\(HTMLScript.source)</script>
      </body>
      </html>

      """
  }

  /// Only the one style sheet and the one script of this file may run, whatever is written on a board.
  private static let policy =
    "default-src 'none'; img-src data:; style-src 'sha256-\(HTMLStyle.digest)'; script-src 'sha256-\(HTMLScript.digest)'; "
    + "base-uri 'none'; form-action 'none'"

  /// What a page of a site shows of a report, without the page. Its style and script are ``styleSheet`` and ``script``.
  public static func parts(_ report: Report, pictures: [LinkedPicture]) -> Parts {
    Parts(
      byline: byline(report), board: HTMLBoard.aside(report, pictures: pictures), body: body(report),
      isEmpty: report.lines.isEmpty)
  }

  /// Pieces of HTML, each whole and escaped.
  public struct Parts: Sendable {
    /// What kind of report it is, and its date.
    public let byline: String
    /// The pictures, with a shape over each line; empty where there is none.
    public let board: String
    /// The sections.
    public let body: String
    /// Whether nothing was read.
    public let isEmpty: Bool
  }

  /// Of every report.
  public static var styleSheet: String { HTMLStyle.sheet }

  /// An ES module: lights up statements and lines together.
  public static var script: String { HTMLScript.source }

  private static func byline(_ report: Report) -> String {
    let kind = "<span>\(Wording.kind(report.kind))</span>"
    return kind + (report.date.map { " <time datetime=\"\($0)\">\($0)</time>" } ?? "")
  }

  private static func body(_ report: Report) -> String {
    var parts: [String] = []
    if report.lines.isEmpty { parts.append("<p class=\"empty\">\(Wording.empty)</p>") }
    for chapter in report.chapters {
      parts.append(
        """
        <section class="\(chapter.rawValue)" aria-labelledby="\(chapter.rawValue)">
        <h2 id="\(chapter.rawValue)">\(chapter.heading)</h2>
        \(HTMLChapter.body(of: chapter, report))
        </section>
        """)
    }
    if !report.unread.isEmpty { parts.append("<p class=\"aside\">\(Wording.unread(report.unread.count))</p>") }
    return parts.map { $0 + "\n" }.joined()
  }
}
