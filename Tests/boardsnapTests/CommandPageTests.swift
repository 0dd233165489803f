import ArgumentParser
import Foundation
import Testing

@testable import boardsnap

struct CommandPageTests {
  @Test func `every option and every exit status is on the commands' page`() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let commands: [any ParsableCommand.Type] = [
      SnapCommand.self, CheckCommand.self, RedirectCommand.self, RulesCommand.self, LSPCommand.self, DoctorCommand.self,
    ]
    for command in commands {
      let name = command.configuration.commandName ?? ""
      let section = try #require(page.components(separatedBy: "\n## ").first { $0.hasPrefix("boardsnap \(name)") })
      // Behind its examples, which are about other programs too.
      let help = command.helpMessage(columns: 400).components(separatedBy: "USAGE:").last ?? ""
      let options = help.split(whereSeparator: { " ,.[]()'`:".contains($0) || $0.isNewline }).filter {
        $0.hasPrefix("--")
      }
      for option in Set(options) where !["--help", "--version", "-->", "--"].contains(option) {
        #expect(section.contains("`\(option)"), "\(name) \(option)")
      }
    }
    for status in ExitStatus.allCases { #expect(page.contains("| \(status.rawValue) |"), "\(status)") }
  }

  /// From this file's own place in the clone.
  private static let page = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Documentation/commands.md")
}
