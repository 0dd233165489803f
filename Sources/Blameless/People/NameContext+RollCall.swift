/// "who was there: Nkechi, Bo, Will, Hope": a list of nothing but words with a capital, of which some are names.
extension NameContext {
  /// The words of the list that a name stands in that may be names as well; empty where it is no such list.
  func rollCall(around name: Range<Int>) -> [Int] {
    guard !isGerman, !isCapitalsOnly else { return [] }
    guard name.count == 1 else { return [] }
    var (first, last) = (name.lowerBound, name.lowerBound)
    while first > 1, last - first < Self.longest, Self.joints.contains(key(first - 1)), isPart(first - 2) { first -= 2 }
    while last + 2 < tokens.count, last - first < Self.longest, Self.joints.contains(key(last + 1)), isPart(last + 2) {
      last += 2
    }
    guard first == 0 || isEnd(first - 1),
      last + 1 == tokens.count || isEnd(last + 1)
    else { return [] }
    let words = Array(stride(from: first, through: last, by: 2))
    let known = words.count { match($0) == .name }
    guard words.count > 2, known > 1 || isOwnerLabelled(name.lowerBound) else { return [] }
    return words.filter { match($0) != .no || NotPeople.isNameToo(key($0)) }
  }

  /// "Will and Nkechi paged": at the start of a sentence, which no question begins so.
  func isNameBeside(_ index: Int) -> Bool {
    NotPeople.alsoNames.contains(key(index)) && !NotPeople.calendar.contains(key(index))
      && !NotPeople.places.contains(key(index)) && isClauseStart(index)
      && ["and", "&", "+"].contains(key(index + 1))
  }

  private func isEnd(_ index: Int) -> Bool { key(index) == "\n" || Self.ends.contains(key(index)) }
  private func isPart(_ index: Int) -> Bool { tokens[index].kind == .word && tokens[index].isCapitalised }

  /// In words and marks.
  private static let longest = 40
  private static let joints: WordList = ", and & +"
  private static let ends: WordList = ": ; . ( ) - – — |"
}
