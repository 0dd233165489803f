struct JobPage: Sendable {
  let title: String
  let heading: String
  let id: String
  let state: String
  let isOver: Bool
  let frame: Frame

  init(id: String, state: JobState, frame: Frame) {
    self.id = id
    self.frame = frame
    isOver = state.isOver
    switch state {
    case .doing(let words):
      (title, heading, self.state) = (Texts.say("job.reading"), Texts.say("job.reading-the-board"), words)
    case .failed(let sentence):
      (title, heading, self.state) = (Texts.say("job.not-read"), Texts.say("job.the-board-was-not"), sentence)
    case .kept:
      (title, heading, self.state) = (
        Texts.say("job.done"), Texts.say("job.done"), Texts.say("job.the-report-is-there")
      )
    }
  }
}
