import Archive

extension [UnmadePicture] {
  /// Says which pictures could not be made.
  func tell() {
    for one in self { StandardError.say(one.reason.description) }
  }
}
