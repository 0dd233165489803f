import Archive

extension Purged {
  /// Says what had to stay.
  func tellWhatStays() {
    for one in waiting { StandardError.say("The private side of board \(one.board) waits: \(one.reason)") }
    for job in unread {
      StandardError.say(
        "\(job) waits to be read for longer than its project keeps private sides: 'boardsnap resume' reads it, "
          + "'boardsnap drop \(job)' takes it away.")
    }
    for sheet in plainSheets {
      StandardError.say("\(sheet) is in plain text: its editor died. Give the project's key, and it is taken in.")
    }
    for sheet in homelessSheets {
      StandardError.say(
        "\(sheet) is in plain text: its board or its writer is not in the archive now, perhaps since a restore. Take what "
          + "you need out of it, and take it away.")
    }
    for copy in unpurgedCopies {
      StandardError.say("\(copy) could not be purged, and has what was purged still: take it away.")
    }
  }
}
