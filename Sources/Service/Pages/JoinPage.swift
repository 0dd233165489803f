struct JoinPage: Sendable {
  var title = ""
  var lead = ""
  var asksName = true
  var button = Texts.say("join.join")
  /// What joins with the account that is signed in; nil where none is, or there is nothing to join.
  var me: String?
  /// Where to come back to with an account that one has.
  var signIn: String?
  let shortest = PasswordHash.shortest
  let problem: String?
  let frame = Frame(nil, at: "")

  init(problem: String?) { self.problem = problem }
}
