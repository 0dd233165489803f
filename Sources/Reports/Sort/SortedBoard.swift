import Whiteboard

/// A board, or typed notes, with the section of each statement told.
struct SortedBoard {
  var board: Board
  /// In reading order.
  var passages: [Passage]
  /// All but the title and the date.
  var items: [Item]
  /// The line that names the meeting, as it stands there. Nil where none does.
  var titleText: String?
  /// What the report is called, and the passage that says so. Nil where nothing does.
  var title: (String?, Passage)?
  var date: CivilDate?
  /// Whether it was told in talk, where what happened earlier is often said later.
  var isTold = false
}
