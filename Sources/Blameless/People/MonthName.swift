/// A month's name that is a person's: "Clean up - Jun", "Jun, 30 Nov".
enum MonthName {
  /// Whether it stands where whose it is stands, and no day goes with it.
  static func isPerson(at index: Int, _ context: NameContext) -> Bool {
    guard names.contains(context.key(index)), context.tokens[index].text.first?.isUppercase == true else {
      return false
    }
    let isAfterDay = context.tokens.indices.contains(index - 1) && context.tokens[index - 1].kind == .number
    let next = context.key(index + 1) == "," ? index + 2 : index + 1
    let isBeforeDay = context.tokens.indices.contains(next) && context.tokens[next].kind == .number
    if isAfterDay { return false }
    let hasOtherMonth = NotPeople.months.contains(context.key(next + 1))
    if isBeforeDay {
      // "30 Nov" has its month, so this one is none.
      return hasOtherMonth && (index == 0 || context.isOwnerPlace(index..<(index + 1)))
    }
    return index > 1 && context.isOwnerPlace(index..<(index + 1))
  }

  private static let names: WordList = "jun june may april august jan"
}
