import ArgumentParser

/// What a report is written as.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case markdown, json, html, text, pdf, svg

  /// Never with names.
  static let forSharing: [ReportFormat] = [.html, .pdf, .svg]

  /// Whether it shows the board.
  var hasPictures: Bool { self == .html || self == .pdf }
}
