import Blameless
import Reports

/// From what is composed to the bytes of a report.
struct Rendering: Sendable {
  enum Side { case published, ownEyes }

  let format: ReportFormat
  let side: Side
  /// Instead of the usual sections, in Markdown.
  let template: MarkdownTemplate?
  /// Nil where the format needs none.
  let browser: Browser?

  /// Whether it shows the board.
  var hasPictures: Bool { format == .html || format == .pdf }

  /// - Parameter pictures: of the boards, names painted over; none of typed notes.
  func render(_ composition: Composition, pictures: [BoardPicture] = []) throws(Failure) -> [UInt8] {
    let report = composition.report
    let privateSide: PrivateSide? =
      switch side {
      case .published: nil
      case .ownEyes: composition.privateSide
      }
    switch format {
    case .markdown:
      let text = template.map { $0.render(report) } ?? MarkdownReport.render(report, privateSide: privateSide)
      return Array(text.utf8)
    case .text: return Array(TextReport.render(report, privateSide: privateSide).utf8)
    case .json: return Array(JSONReport.render(report, privateSide: privateSide).utf8)
    case .html: return Array(HTMLReport.render(report, pictures: pictures).utf8)
    case .svg: return Array(TimelineSVG.render(report).utf8)
    case .pdf:
      guard let browser else { throw Failure(.defect, "No browser was looked for. This is a defect of BoardSnap.") }
      return try browser.print(HTMLReport.render(report, pictures: pictures))
    }
  }
}
