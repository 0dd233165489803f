import Testing

@testable import Blameless

@Suite struct `Whoever one line names in full` {
  private static let plain = "Oberon Mustrum looked at the padding"
  private static let others = [
    "mustrum queue had no alert", "Mustrum queue had no alert", "Write down the padding of Mustrum",
    "only mustrum knows the padding", "oberon cache was full",
  ]

  @Test(arguments: [[plain] + others, others + [plain]])
  func `is named in no other line, before it or after it`(notes: [String]) {
    let editor = Editor(notes: notes)
    for line in notes {
      let published = Folding.fold(editor.edit(line).withoutNames.description)
      #expect(!published.contains("mustrum") && !published.contains("oberon"), "\(published)")
    }
  }

  @Test func `teaches a line that teaches an earlier one`() {
    let notes = ["Quillon cache was full", "Quillon Vantongeren deployed it", "Vantongeren forgot the flag"]
    let editor = Editor(notes: notes)
    for line in notes {
      let published = editor.edit(line).withoutNames.description
      #expect(!published.contains("Quillon") && !published.contains("Vantongeren"), "\(published)")
    }
  }

  @Test(arguments: [
    "Payment Gateway restarted", "Bank Holiday meant no staff", "Cloud Foundry wanted a token",
    "Order Service told the queue to stop",
    "Static Site Generator said no",
  ])
  func `is no thing of two words`(line: String) {
    #expect(Editor(notes: [line]).edit(line).withoutNames.description == line)
  }
}
