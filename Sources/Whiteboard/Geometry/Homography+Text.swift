extension Homography: LosslessStringConvertible {
  /// Its nine numbers with all their digits, blanks between: a number of the JSON that we write has two decimals, and this
  /// needs all.
  public var description: String { rows.map { "\($0)" }.joined(separator: " ") }

  /// Nil where it is not nine numbers.
  public init?(_ text: String) {
    let numbers = text.split(separator: " ").map { Double($0) }
    let rows = numbers.compactMap(\.self)
    guard rows.count == 9, numbers.count == 9 else { return nil }
    self.init(rows: rows)
  }
}
