/// The ids that statements have in the page of a report, so that an address can lead to one.
package enum HTMLAnchor {
  /// Of the drawing, which is one.
  package static let diagram = Chapter.diagram.rawValue

  /// - Parameters:
  ///   - place: its index in its chapter.
  ///   - chapter: as it is called in the program.
  package static func statement(_ place: Int, in chapter: String) -> String { "\(chapter)-\(place + 1)" }

  /// - Parameter place: its index among the subtasks of all actions.
  package static func subtask(_ place: Int) -> String { statement(place, in: "subtasks") }
}
