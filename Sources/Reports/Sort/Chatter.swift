/// What people write in a chat to show that they are there.
enum Chatter {
  /// Whether nothing would be lost without it.
  static func isIdle(_ text: String) -> Bool {
    let words = Plain.words(text)
    guard words.count <= 4 else { return false }
    return words.allSatisfy(idle.contains)
  }

  private static let idle: Set<String> = [
    "ok", "okay", "k", "kk", "yes", "yep", "yeah", "yup", "no", "nope", "thanks", "thank", "you", "ty", "thx", "cheers",
    "great", "nice", "cool", "lol", "haha", "hi", "hey", "hello", "all", "morning", "good", "sure", "right", "same",
    "here", "agreed", "1", "ack", "np", "welcome", "hmm", "um", "uh", "oh", "ah", "so", "well", "perfect", "awesome",
    "bye", "everyone", "everybody", "sorry", "please", "lgtm", "wow", "and", "very", "much", "that", "is", "ouch",
    "got", "it",
  ]
}
