import Blameless
import JSONText

/// The context of a project as bytes.
enum ContextCoding {
  static func value(_ context: ProjectContext) -> JSONValue {
    .object([
      ("roster", PersonCoding.roster(context.roster)), ("vocabulary", PersonCoding.vocabulary(context.vocabulary)),
    ])
  }

  /// Nil where it is none.
  static func context(_ value: JSONValue) -> ProjectContext? {
    guard value.isObject else { return nil }
    return ProjectContext(
      roster: PersonCoding.people(value["roster"] ?? .null),
      vocabulary: PersonCoding.vocabulary(from: value["vocabulary"]))
  }

  static func bytes(of context: ProjectContext) -> [UInt8] { Array(value(context).line.utf8) }

  /// Nil where they are none.
  static func context(from bytes: [UInt8]) -> ProjectContext? {
    do { return context(try JSONReader.value(of: bytes)) } catch { return nil }
  }
}
