/// What the marks of Markdown around a block say of it, besides its shape. Only the reader of Markdown tells it.
package struct BlockMarks: Hashable, Sendable {
  /// What stands in the tick box before an item.
  package enum Box: Hashable, Sendable { case empty, ticked }

  /// Of a heading, from 1 to 6. 0 for every other block.
  package internal(set) var level = 0
  /// How many lists the block stands in.
  package internal(set) var depth = 0
  package internal(set) var box: Box?
  /// Whether all of it is struck through.
  package internal(set) var isStruck = false
  /// Whether all of it is in bold.
  package internal(set) var isStrong = false
  /// Of a cell, from 0; cells without text count.
  package internal(set) var column = 0
  /// Whether a cell stands in the first row.
  package internal(set) var isHeader = false

  package init() {}
}
