/// "P1", "[P0]", "(P2)", "P1:" in an action.
struct Priority {
  var level: String
  var rest: String

  init?(_ text: String) {
    var words = text.split(separator: " ")
    let edges = "()[]:,-"
    guard
      let index = words.firstIndex(where: { word in
        let bare = word.filter { !edges.contains($0) }
        return bare.count == 2 && bare.first.map { "Pp".contains($0) } == true
          && bare.last.map { "0123".contains($0) } == true
      })
    else { return nil }
    level = words[index].filter { !edges.contains($0) }.uppercased()
    words.remove(at: index)
    rest = Plain.trimJoints(words.joined(separator: " "))
    guard !rest.isEmpty else { return nil }
  }
}
