import Foundation
import JSONSupport
import Testing
import Whiteboard

@testable import Reports

/// Composes boards that `Benchmarks/boards/make.py` made, without any reading: `BOARDSNAP_BOARDS=FOLDER swift test
/// --filter BoardFile`. The reports are written beside them for `score.py`.
enum BoardFile {
  static let folder = ProcessInfo.processInfo.environment["BOARDSNAP_BOARDS"]

  static func board(_ json: JSON) -> Board {
    let lines = (json["lines"]?.array ?? []).enumerated().compactMap { index, line -> Line? in
      let text = line["text"]?.string ?? ""
      let corners = (line["box"]?.array ?? []).compactMap { corner in
        corner[0]?.double.flatMap { x in corner[1]?.double.map { Point(x: x, y: $0) } }
      }
      guard corners.count == 4, !text.isEmpty else { return nil }
      let box = Quad(topLeft: corners[0], topRight: corners[1], bottomRight: corners[2], bottomLeft: corners[3])
      let words = text.split(separator: " ")
      let letters = Double(max(text.count, 1))
      var start = 0
      return Line(
        id: Line.ID(index + 1),
        words: words.map { word in
          defer { start += word.count + 1 }
          let place = box.slice(from: Double(start) / letters, to: Double(start + word.count) / letters)
          return Word(text: String(word), confidence: 0.95, box: place)
        },
        box: box, ink: Ink(rawValue: line["ink"]?.string ?? "") ?? .black, mark: mark(line["mark"]?.string),
        struck: line["struck"] == .bool(true))
    }
    return Board(lines: lines)
  }

  private static func mark(_ name: String?) -> Mark? {
    switch name {
    case "bullet": .bullet
    case "empty", "half": .checkbox(.empty)
    case "ticked": .checkbox(.ticked)
    case "crossed": .checkbox(.crossed)
    default: nil
    }
  }
}

extension JSON {
  fileprivate var double: Double? { if case .number(let number) = self { number } else { nil } }
}

@Test(.enabled(if: BoardFile.folder != nil)) func `boards of the generator are composed`() throws {
  let folder = URL(fileURLWithPath: try #require(BoardFile.folder), isDirectory: true)
  let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    .filter { $0.lastPathComponent.hasSuffix(".board.json") }
  for file in files.sorted(by: { $0.path < $1.path }) {
    let json = try JSON(parsing: String(contentsOf: file, encoding: .utf8))
    let name = String(file.lastPathComponent.dropLast(".board.json".count))
    let composition = Composer().compose(BoardFile.board(json))
    let out = folder.appendingPathComponent(name + ".report.json")
    try JSONReport.render(composition.report, privateSide: nil).write(to: out, atomically: true, encoding: .utf8)
  }
}
