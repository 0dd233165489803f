struct JoinPage: Sendable {
  var title = ""
  var lead = ""
  var asksName = true
  var button = Texts.say("join.join")
  let shortest = PasswordHash.shortest
  let problem: String?
  let frame = Frame(nil, at: "")

  init(problem: String?) { self.problem = problem }
}
