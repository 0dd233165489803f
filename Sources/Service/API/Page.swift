import JSONText

/// A part of a list, and where the next one begins.
struct Page: Sendable {
  private let name: String
  private let items: [JSONValue]
  private let next: String?

  /// - Parameter next: to be given as "after"; nil where this is the end.
  init(_ name: String, _ items: [JSONValue], next: String?) {
    self.name = name
    self.items = items
    self.next = next
  }

  var json: String { JSONValue.object([(name, .array(items)), ("next", JSONValue(next))]).line + "\n" }

  static let noCursor = Refusal.bad("\"after\" is no \"next\" of an earlier page. Begin again without it.")
}
