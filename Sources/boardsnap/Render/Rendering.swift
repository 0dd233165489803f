import Blameless
import Reports

/// From what is composed to the bytes of a report.
struct Rendering: Sendable {
  enum Side { case published, ownEyes }

  let format: ReportFormat
  let side: Side
  /// Knows the people that nothing published may name.
  var context: Context
  /// Instead of the usual sections, in Markdown.
  let template: MarkdownTemplate?
  /// Nil where the format needs none.
  let browser: Browser?

  /// - Parameter pictures: of the boards, names painted over; none of typed notes.
  /// - Throws: `.named` where what is to be published names somebody.
  func render(_ composition: Composition, pictures: [BoardPicture] = []) throws(Failure) -> [UInt8] {
    guard side == .published else { return Array(text(of: composition.report, composition.privateSide, pictures).utf8) }
    let published = text(of: composition.report, nil, pictures)
    try Publication(context: context).check(published, as: format.read, named: "the report")
    let text = context.names == .owners ? self.text(of: composition.namingHolders(), nil, pictures) : published
    guard format == .pdf else { return Array(text.utf8) }
    guard let browser else { throw Failure(.defect, "No browser was looked for. This is a defect of BoardSnap.") }
    return try browser.print(text)
  }

  /// A PDF is printed from its HTML.
  private func text(of report: Report, _ privateSide: PrivateSide?, _ pictures: [BoardPicture]) -> String {
    switch format {
    case .markdown: template.map { $0.render(report) } ?? MarkdownReport.render(report, privateSide: privateSide)
    case .text: TextReport.render(report, privateSide: privateSide)
    case .json: JSONReport.render(report, privateSide: privateSide)
    case .html, .pdf: HTMLReport.render(report, pictures: pictures)
    case .svg: TimelineSVG.render(report)
    }
  }
}
