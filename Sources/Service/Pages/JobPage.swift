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
      (title, heading, self.state) = ("Reading", "Reading the board", words)
    case .failed(let sentence):
      (title, heading, self.state) = ("Not read", "The board was not read", sentence)
    case .kept: (title, heading, self.state) = ("Done", "Done", "The report is there.")
    }
  }
}
