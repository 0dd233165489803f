import JSONText
import Whiteboard

/// Reads and writes what a report knows and must never publish.
package enum StoredPrivateSide {
  package static func write(_ side: PrivateSide) -> JSONValue {
    .object([
      (
        "raw",
        .object(side.rawLines.sorted { $0.key.number < $1.key.number }.map { ($0.key.description, .string($0.value)) })
      ),
      ("holders", .object(side.holders.sorted { $0.key < $1.key }.map { ("\($0.key)", .string($0.value)) })),
      (
        "review",
        .array(
          side.review.map { item in
            .object([
              ("line", .string(item.line.description)), ("word", .string(item.word)), ("box", box(item.box)),
              ("reason", .string(item.reason.rawValue)), ("guesses", .array(item.guesses.map(JSONValue.string))),
            ])
          })
      ),
      (
        "nameBoxes",
        .array(
          side.nameBoxes.map {
            .object([
              ("photo", .integer($0.photo)), ("box", box($0.box)), ("text", .string($0.text)), ("line", box($0.line)),
            ])
          })
      ),
      ("photos", .array(side.photos.map(geometry))), ("unturned", JSONValue(side.unturned)),
      ("fair", .array(side.fair.map(JSONValue.string))),
      ("asked", .array(side.asked.map { .string($0.description) })),
    ])
  }

  package static func read(_ value: JSONValue) throws(StoredProblem) -> PrivateSide {
    let root = StoredValue(value: value, place: "")
    var side = PrivateSide()
    for (key, text) in members(of: value["raw"]) {
      guard let id = Line.ID(stored: key) else { throw .unexpected(place: "raw.\(key)") }
      side.rawLines[id] = try StoredValue(value: text, place: "raw.\(key)").string()
    }
    for (key, text) in members(of: value["holders"]) {
      guard let index = Int(key) else { throw .unexpected(place: "holders.\(key)") }
      side.holders[index] = try StoredValue(value: text, place: "holders.\(key)").string()
    }
    for item in try root.list("review") {
      var guesses: [String] = []
      for guess in try item.list("guesses") { guesses.append(try guess.string()) }
      side.review.append(
        ReviewItem(
          line: try item.needed("line").line(), word: try item.needed("word").string(), box: try item["box"]?.quad(),
          reason: try item.needed("reason").one(of: ReviewItem.Reason.self), guesses: guesses))
    }
    for name in try root.list("nameBoxes") {
      side.nameBoxes.append(
        NameBox(
          photo: try name.needed("photo").integer(), box: try name.needed("box").quad(),
          text: try name["text"]?.string() ?? "", line: try name["line"]?.quad()))
    }
    for photo in try root.list("photos") { side.photos.append(try geometry(photo)) }
    // Those of a side that was kept before there were any are not there.
    side.unturned = try root["unturned"]?.string()
    for sentence in try root.list("fair") { side.fair.append(try sentence.string()) }
    for line in try root.list("asked") { side.asked.append(try line.line()) }
    return side
  }

  private static func geometry(_ photo: Board.PhotoGeometry) -> JSONValue {
    .object([
      ("width", .integer(photo.width)), ("height", .integer(photo.height)),
      ("straightening", .string(photo.straightening.description)),
      ("straightWidth", .integer(photo.straightWidth)), ("straightHeight", .integer(photo.straightHeight)),
    ])
  }

  private static func geometry(_ photo: StoredValue) throws(StoredProblem) -> Board.PhotoGeometry {
    let stored = try photo.needed("straightening")
    guard let straightening = Homography(try stored.string()) else { throw stored.unexpected }
    return Board.PhotoGeometry(
      width: try photo.needed("width").integer(), height: try photo.needed("height").integer(),
      straightening: straightening, straightWidth: try photo.needed("straightWidth").integer(),
      straightHeight: try photo.needed("straightHeight").integer())
  }

  private static func members(of value: JSONValue?) -> [(String, JSONValue)] {
    guard case .object(let members) = value else { return [] }
    return members
  }

  private static func box(_ quad: Quad?) -> JSONValue {
    quad.map { .array($0.corners.map { .array([.number($0.x), .number($0.y)]) }) } ?? .null
  }
}
