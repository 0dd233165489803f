import Blameless
import Whiteboard

/// A report in the making.
struct Draft {
  let editor: Editor
  let date: CivilDate?
  var report: Report
  /// Events with their times, in the order of the board.
  var events: [TimedEvent] = []
  /// Who holds an action, as written, by the action's index.
  var holders: [Int: String] = [:]
  /// The same, by the passage's first line: the name is taken out of the published line too.
  var held: [Line.ID: String] = [:]
  /// The lines of five-whys questions that wait for their answer.
  var askedWhy: [Line.ID] = []
  /// Index of the last factor of the chain being read.
  var lastWhy: Int?
  /// Index of the last factor of the list being read.
  var lastFactor: Int?
  /// What was drawn at the lines.
  let emphasis: Emphasis
  /// How many stars or exclamation marks stand at an action, by its index.
  var weights: [Int: Int] = [:]
  /// How the board's actions say whose they are.
  var custom = OwnerCustom()
  /// Lines that are code, a log or a figure.
  var quoted: Set<Line.ID> = []
  /// Subheadings as they are published, by their first line; nil where only a question may be.
  private var subheadings: [Line.ID: BlamelessText?] = [:]
  /// Factors that others may stand under.
  var parents = ParentStack()
  /// Lines in which blame was turned around.
  private(set) var turned: Set<Line.ID> = []

  init(editor: Editor, kind: Report.Kind, date: CivilDate?, emphasis: Emphasis = Emphasis()) {
    self.editor = editor
    self.emphasis = emphasis
    self.date = date
    report = Report(kind: kind, title: Draft.own(Draft.neutralTitle(of: kind)), date: date?.iso)
  }

  /// Words that this library itself wrote.
  static func own(_ text: String) -> BlamelessText { Editor().withoutNames(text) }

  static func neutralTitle(of kind: Report.Kind) -> String {
    switch kind {
    case .postmortem: "Incident postmortem"
    case .nearMiss: "Near miss"
    case .retrospective: "Retrospective"
    case .premortem: "Premortem"
    case .planning: "Plan"
    case .diagram: "Diagram"
    case .notes: "Whiteboard notes"
    }
  }

  mutating func entitle(_ title: String?, from passage: Passage) {
    guard let title, let text = publish(title, from: passage.sources) else { return }
    report.title = text
  }

  mutating func place(_ items: [Item]) {
    custom = OwnerCustom(of: items.filter(Draft.isPlan).map(\.text))
    for item in items where !item.isHeading { place(item) }
    // A why that was never answered is a question of the board.
    if !askedWhy.isEmpty { settleWhys(items) }
    for item in items where item.isHeading && item.section == .topic { noteBareTopic(item) }
    for item in items where item.isHeading { noteBareSubheading(item) }
  }

  /// - Parameters:
  ///   - board: in reading order.
  ///   - isTold: whether an order of its own means nothing.
  mutating func finish(_ board: Board, isTold: Bool = false) {
    placeDiagram(board)
    settlePriorities()
    settleCauses(board)
    let ordered = TimedEvent.inOrder(events)
    report.timeline = ordered.map(\.event)
    report.measures = Measures(of: ordered)
    if !isTold { doubtOrder(ordered) }
    digAtCues()
    askForCoverage()
    Summary.write(into: &report, editor: editor)
  }

  /// Passes a sentence through the editor. What it asks instead of blame becomes an open question.
  /// - Returns: nil where only the question may be published.
  mutating func publish(_ text: String, from sources: [Line.ID]) -> BlamelessText? {
    let sentences = Sentences.of(text)
    guard sentences.count > 1 else { return publish(sentence: text, from: sources) }
    let published = sentences.compactMap { publish(sentence: $0, from: sources) }
    return published.isEmpty ? nil : BlamelessText(joining: published)
  }

  mutating func publish(sentence text: String, from sources: [Line.ID]) -> BlamelessText? {
    let edit = editor.edit(text)
    if let question = edit.questionInstead { turn(sources, into: question) }
    return edit.text
  }

  /// Asks about the system where lines blame somebody.
  mutating func turn(_ sources: [Line.ID], into question: BlamelessText) {
    turned.formUnion(sources)
    ask(question, .blame, sources)
  }

  /// The subheadings over an item, as they may be published.
  mutating func under(_ item: Item) -> [BlamelessText] {
    item.under.compactMap { topic in
      guard let line = topic.sources.first else { return nil }
      if let known = subheadings[line] { return known }
      let text = publish(topic.text.trimmingEnd(":"), from: topic.sources)
      subheadings[line] = .some(text)
      return text
    }
  }

  /// A subheading over nothing that is told under it.
  private mutating func noteBareSubheading(_ item: Item) {
    guard let own = item.under.last, own.sources == item.sources, subheadings[item.sources[0]] == nil else { return }
    note(item.text, item, in: \.notes)
  }

  mutating func ask(_ question: BlamelessText, _ origin: OpenQuestion.Origin, _ sources: [Line.ID]) {
    if let known = report.questions.firstIndex(where: { $0.text == question && $0.asks == origin }) {
      report.questions[known].sources += sources.filter { !report.questions[known].sources.contains($0) }
      return
    }
    report.questions.append(OpenQuestion(text: question, asks: origin, sources: sources))
  }
}
