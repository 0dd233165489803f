import Foundation
import Testing

@testable import Reports

@Test func `the page on templates lists all that a template can show`() throws {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let page = try String(contentsOf: root.appendingPathComponent("Documentation/templates.md"), encoding: .utf8)
  let report = Report(kind: .postmortem, title: Draft.own("Mail"), date: nil)
  let members = Mirror(reflecting: ReportView(report)).children.compactMap(\.label)
  #expect(members.count > 20)
  for member in members { #expect(page.contains("`\(member)`"), "\(member) is not on the page") }
}
