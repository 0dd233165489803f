import JSONText
import Reports
import Whiteboard

extension ExportLine {
  /// - Throws: a sentence about what is wrong with it.
  init(reading line: [UInt8]) throws(ExportProblem) {
    let value: JSONValue
    do { value = try JSONReader.value(of: line) } catch { throw ExportProblem("\(error)") }
    guard let id = value["id"]?.string.flatMap({ StoredBoard.ID($0) }) else { throw ExportProblem("It has no id.") }
    guard let project = value["project"]?.string.flatMap({ Project.ID($0) }) else {
      throw ExportProblem("Board \(id) has no project.")
    }
    guard let kept = value["kept"]?.integer, let stored = value["stored"] else {
      throw ExportProblem("Board \(id) has no report, or no time.")
    }
    self.id = id
    self.project = project
    madeAt = Moment(seconds: kept)
    revision = value["revision"]?.integer ?? 1
    report = stored
    seal = value["seal"]?.string.flatMap(Hexadecimal.bytes) ?? []
    pictures = []
    for picture in value["pictures"]?.array ?? [] {
      guard let read = StoredPicture(picture) else { throw ExportProblem("A picture of board \(id) is not described.") }
      pictures.append(read)
    }
    actions = []
    for action in value["actions"]?.array ?? [] {
      guard let read = BoardEntry.Action(state: action) else {
        throw ExportProblem("An action of board \(id) is not described.")
      }
      actions.append(read)
    }
    isPictureDue = value["pictureDue"]?.bool ?? false
    lacking = (value["lacking"]?.array ?? []).compactMap { $0.string.flatMap { PhotoHash($0) } }
    if let secrets = value["private"], secrets.isObject {
      self.secrets = try Secrets(secrets, of: id)
    }
  }
}

/// What is wrong with an export, in a sentence.
struct ExportProblem: Error {
  let sentence: String
  init(_ sentence: String) { self.sentence = sentence }
}

extension StoredPicture {
  fileprivate init?(_ value: JSONValue) {
    guard let hash = value["hash"]?.string.flatMap({ PhotoHash($0) }), let width = value["width"]?.integer,
      let height = value["height"]?.integer,
      let straightening = value["straightening"]?.string.flatMap({ Homography($0) })
    else { return nil }
    self.init(hash: hash, width: width, height: height, straightening: straightening)
  }
}

extension BoardEntry.Action {
  /// Only its name and its state: all else stands in the report.
  fileprivate init?(state value: JSONValue) {
    guard let number = value["number"]?.integer, number > 0,
      let state = value["state"]?.string.flatMap(ActionItem.State.init)
    else { return nil }
    let proposal = value["proposed"]?.string.flatMap(ActionItem.State.init).flatMap { state in
      value["by"]?.string.flatMap { StoredBoard.ID($0) }.map { ActionRecord.Proposal(state: state, by: $0) }
    }
    self.init(
      number: number, subtask: value["subtask"]?.integer, title: "", state: state, owner: nil, due: nil, priority: nil,
      isSuggested: false, highestPart: value["highestPart"]?.integer ?? 0, answers: nil, lemmas: [], proposed: proposal)
  }
}

extension ExportLine.Secrets {
  fileprivate init(_ value: JSONValue, of id: StoredBoard.ID) throws(ExportProblem) {
    board = value["board"].flatMap(PrivateCoding.board)
    guard board != nil || value["board"]?.isObject != true else {
      throw ExportProblem("The private side of board \(id) can't be read.")
    }
    deletedAt = value["deleted"]?.integer.map(Moment.init(seconds:))
    changes = (value["changes"]?.array ?? []).compactMap { change in
      guard let deed = change["deed"]?.string.flatMap(Change.Deed.init), let at = change["at"]?.integer else {
        return nil
      }
      return Change(
        deed: deed, account: change["account"]?.string.flatMap { Account.ID($0) }, at: Moment(seconds: at),
        action: change["action"]?.integer.map {
          ActionRecord.ID(board: id, number: $0, subtask: change["subtask"]?.integer)
        }, detail: change["detail"]?.string)
    }
    formerReports = (value["former"]?.array ?? []).compactMap(\.string)
  }
}
