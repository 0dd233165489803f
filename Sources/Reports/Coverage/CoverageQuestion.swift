import Whiteboard

/// What a good review would still ask. Never an answer, and never about who.
struct CoverageQuestion: Hashable {
  /// What a question is about. It stays the same where the statements that it quotes, or their number, change.
  enum Topic: Hashable {
    case course, detection, possibility, actions, limits, leadership, owners, dates, choice
    case factor, remedy, measure, purpose, reasons
  }

  var topic: Topic
  var text: String
  /// The statement that it asks about; empty where it asks about what is not there.
  var sources: [Line.ID]

  init(_ topic: Topic, _ text: String, _ sources: [Line.ID] = []) {
    self.topic = topic
    self.text = text
    self.sources = sources
  }

  /// A statement in quotation marks, as it stands within a question.
  static func quoted(_ text: String) -> String {
    let inner = text.trimmingEnd(".!;,").map { $0 == "“" || $0 == "”" ? "’" : $0 }
    return "“" + String(inner) + "”"
  }
}
