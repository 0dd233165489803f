import Whiteboard

/// What a good review would still ask. Never an answer, and never about who.
struct CoverageQuestion: Hashable {
  var text: String
  /// The statement that it asks about; empty where it asks about what is not there.
  var sources: [Line.ID]

  init(_ text: String, _ sources: [Line.ID] = []) {
    self.text = text
    self.sources = sources
  }

  /// A statement in quotation marks, as it stands within a question.
  static func quoted(_ text: String) -> String {
    let inner = text.trimmingEnd(".!;,").map { $0 == "“" || $0 == "”" ? "’" : $0 }
    return "“" + String(inner) + "”"
  }
}
