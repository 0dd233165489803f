import JSONText
import Reports
import Whiteboard

/// One board as a line of `boards.jsonl`.
struct ExportLine {
  var id: StoredBoard.ID
  var project: Project.ID
  var madeAt: Moment
  var revision: Int
  var report: JSONValue
  /// Of the report, under the secret of the archive that it comes from.
  var seal: [UInt8]
  var pictures: [StoredPicture]
  var actions: [BoardEntry.Action]
  /// Whether pictures are still to be made from the photos.
  var isPictureDue = false
  /// Of its pictures and photos, those that the archive did not have whole: no file goes with them.
  var lacking: [PhotoHash] = []
  var secrets: Secrets?

  /// What only a private export has.
  struct Secrets {
    var board: PrivateBoard?
    var deletedAt: Moment?
    var changes: [Change]
    var formerReports: [String]
  }

  var text: String {
    var members: [(String, JSONValue)] = [
      ("id", .string(id.text)), ("project", .string(project.text)), ("kept", .integer(madeAt.seconds)),
      ("revision", .integer(revision)), ("stored", report), ("seal", .string(Hexadecimal.text(seal))),
      ("pictures", .array(pictures.map(picture))), ("actions", .array(actions.map(action))),
    ]
    if isPictureDue { members.append(("pictureDue", .bool(true))) }
    if !lacking.isEmpty { members.append(("lacking", .array(lacking.map { .string($0.description) }))) }
    if let secrets { members.append(("private", value(secrets))) }
    return JSONValue.object(members).line + "\n"
  }

  private func picture(_ picture: StoredPicture) -> JSONValue {
    .object([
      ("hash", .string(picture.hash.description)), ("width", .integer(picture.width)),
      ("height", .integer(picture.height)),
      ("straightening", .string(picture.straightening.description)),
    ])
  }

  private func action(_ action: BoardEntry.Action) -> JSONValue {
    .object([
      ("number", .integer(action.number)), ("subtask", JSONValue(action.subtask)),
      ("highestPart", action.subtask == nil ? .integer(action.highestPart) : .null),
      ("state", .string(action.state.rawValue)), ("proposed", JSONValue(action.proposed?.state.rawValue)),
      ("by", JSONValue(action.proposed?.by.text)),
    ])
  }

  private func value(_ secrets: Secrets) -> JSONValue {
    .object([
      ("board", secrets.board.map(PrivateCoding.value) ?? .null), ("deleted", JSONValue(secrets.deletedAt?.seconds)),
      (
        "changes",
        .array(
          secrets.changes.map { change in
            .object([
              ("deed", .string(change.deed.rawValue)), ("account", JSONValue(change.account?.text)),
              ("at", .integer(change.at.seconds)), ("action", JSONValue(change.action?.number)),
              ("subtask", JSONValue(change.action?.subtask)), ("detail", JSONValue(change.detail)),
            ])
          })
      ), ("former", .array(secrets.formerReports.map(JSONValue.string))),
    ])
  }
}

/// Bytes as people copy them.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Nil where it is none.
  static func bytes(_ text: String) -> [UInt8]? {
    let nibbles = text.utf8.map { digits.firstIndex(of: $0) }
    guard nibbles.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: nibbles.count, by: 2) {
      guard let high = nibbles[index], let low = nibbles[index + 1] else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    return bytes
  }
}
