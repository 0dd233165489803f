/// Whether the words that the program carries have a spelling, in whatever case.
enum KnownSpelling {
  static func has(_ text: String) -> Bool {
    let letters = text.lowercased().filter(\.isLetter)
    guard let table = WordTable.carried else { return false }
    return table.child(of: WordTable.root, Array(letters.utf8)).flatMap(table.word) != nil
  }
}
