struct JobPage: Sendable {
  let title: String
  let heading: String
  let id: String
  let state: String
  let isOver: Bool
  let problem: String?
  let frame: Frame
  /// Where it was handed in to, for those who may settle what was not read; empty for others.
  var project = "" { didSet { maySettle = !project.isEmpty } }
  private(set) var maySettle = false

  init(id: String, state: JobState, problem: String? = nil, frame: Frame) {
    self.id = id
    self.problem = problem
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
