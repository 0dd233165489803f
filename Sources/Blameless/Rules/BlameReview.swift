/// What the rules make of one sentence from which the names are already out.
struct BlameReview {
  var text: String?
  var questions: [String] = []
  var findings: [Finding] = []

  init(_ rewritten: RewrittenText, guards: Guards, doubtful: [Range<Int>]) {
    text = String(rewritten.characters)
  }
}
