/// Colours that people are called by too: beside another colour they are one.
enum Colours {
  /// "red & amber", "red/amber/green".
  static func areListed(_ index: Int, _ context: NameContext) -> Bool {
    guard all.contains(context.key(index)) else { return false }
    return [-1, 1].contains { step in
      // "Red and Amber paged"
      let last = step > 0 ? index + 2 : index
      if context.tokens[index].isCapitalised, PersonPlaces.verbs.contains(context.key(last + 1)) { return false }
      return joints.contains(context.key(index + step)) && all.contains(context.key(index + 2 * step))
    }
  }

  /// Whether the words of one token are several colours.
  static func areAll(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter }
    return words.count > 1 && words.allSatisfy { all.contains(Folding.fold($0)) }
  }

  private static let all: WordList =
    "red amber green yellow blue orange purple violet white black grey gray brown pink scarlet ruby jade olive rose gold silver"
  private static let joints: WordList = "& / , and or + to -> →"
}
