/// What somebody has here that is their own.
struct AccountPage: Sendable {
  /// Of one of the two fields.
  enum Problem: Sendable {
    case current(String)
    case new(String)
  }

  let title = Texts.say("account.your-account")
  let frame: Frame
  let lead: String
  let isChanged: Bool
  let currentProblem: String?
  let newProblem: String?
  let shortest = PasswordHash.shortest

  init(frame: Frame, isChanged: Bool, problem: Problem?) {
    self.frame = frame
    lead = Texts.say("account.you-are-signed-in", ["name": frame.name ?? ""])
    self.isChanged = isChanged
    (currentProblem, newProblem) =
      switch problem {
      case .current(let sentence): (sentence, nil)
      case .new(let sentence): (nil, sentence)
      case nil: (nil, nil)
      }
  }
}
