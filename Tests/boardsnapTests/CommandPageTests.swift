import ArgumentParser
import Foundation
import Testing

@testable import boardsnap

struct CommandPageTests {
  @Test func `every option and every exit status is on the commands' page`() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let help = SnapCommand.helpMessage(columns: 400)
    let options = help.split(whereSeparator: { " ,[]()".contains($0) || $0.isNewline }).filter { $0.hasPrefix("--") }
    for option in Set(options) { #expect(page.contains("`\(option)"), "\(option)") }
    for status in ExitStatus.allCases { #expect(page.contains("| \(status.rawValue) |"), "\(status)") }
  }

  /// From this file's own place in the clone.
  private static let page = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Documentation/commands.md")
}
