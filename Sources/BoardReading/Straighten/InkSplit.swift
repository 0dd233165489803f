import CVision

/// Where a line of writing changes from one ink to another.
///
/// Columns of a board that touch are found as one line; where they were written with different pens, their colours
/// tell them apart.
enum InkSplit {
  /// The x at which to cut, in pixels of `crop`, in the empty space between the two inks; nil for a line of one ink.
  /// - Parameter crop: one line, upright.
  static func split(of crop: borrowing Photo) -> Int? {
    let x = bs_ink_split(crop.image)
    return x < 0 ? nil : Int(x)
  }
}
