import Archive

extension [Purged.Waiting] {
  /// Says which pictures could not be made.
  func tell() {
    for one in self { StandardError.say(one.reason.description) }
  }
}

extension Purged {
  /// Says which private sides had to stay.
  func tellWhatWaits() {
    for one in waiting { StandardError.say("The private side of board \(one.board) waits: \(one.reason)") }
  }
}
