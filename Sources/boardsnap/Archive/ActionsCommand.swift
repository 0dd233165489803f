import Archive
import ArgumentParser
import JSONText
import Reports

struct ActionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions", abstract: "Lists action items across all boards.")

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "Only those in this state; may be given twice.") var state: [ActionItem.State] = []
  @Option(help: ArgumentHelp("Only those of this role or team.", valueName: "role")) var owner: String?
  @Option(help: ArgumentHelp("Only those due on this day or earlier.", valueName: "date")) var due: String?
  @OptionGroup var only: ProjectFilter
  @Flag(help: "Only open ones that were due before today.") var overdue = false
  @Flag(help: "As JSON, one object a line.") var json = false

  func run() async throws {
    try await archiving {
      let open = try await archive.open()
      let now = Moment.now
      var filter = ActionFilter()
      if !state.isEmpty { filter.states = Set(state) }
      filter.owner = owner
      filter.dueBy = try due.map(Dates.checked)
      if overdue { filter.overdueOn = now.date }
      filter.projects = try await only.ids(in: open.archive)
      filter.limit = Self.page
      while true {
        let actions = try await open.store.actions(filter)
        for action in actions { try StandardOutput.write(json ? line(action, now) : text(action, now)) }
        if filter.after == nil, actions.isEmpty { StandardError.say("There are no such actions.") }
        guard actions.count == Self.page else { return }
        filter.after = actions.last?.id
      }
    }
  }

  /// Read at a time, so that memory stays small however many there are.
  private static let page = 1_000

  private func text(_ action: ActionRecord, _ now: Moment) -> String {
    var facts = [action.priority, action.owner, action.due.map { "due \($0)" }].compactMap { $0 }
    if action.isOverdue(on: now.date) { facts.append("OVERDUE") }
    facts.append("\(action.age(at: now)) days old")
    if let proposed = action.proposed { facts.append(fact(proposed)) }
    var text = "\(action.id)  [\(action.state.rawValue)]  \(action.title)  (\(facts.joined(separator: ", ")))\n"
    for subtask in action.subtasks {
      let facts = (subtask.isSuggested ? ["suggested"] : []) + (subtask.proposed.map { [fact($0)] } ?? [])
      text += "  \(subtask.id)  [\(subtask.state.rawValue)]  \(subtask.title)"
      text += facts.isEmpty ? "\n" : "  (\(facts.joined(separator: ", ")))\n"
    }
    return text
  }

  private func fact(_ proposed: ActionRecord.Proposal) -> String {
    "board \(proposed.by) shows it \(proposed.state.rawValue)"
  }

  private func line(_ action: ActionRecord, _ now: Moment) -> String {
    JSONValue.object([
      ("id", .string(action.id.description)), ("title", .string(action.title)),
      ("state", .string(action.state.rawValue)), ("owner", JSONValue(action.owner)), ("due", JSONValue(action.due)),
      ("priority", JSONValue(action.priority)), ("overdue", .bool(action.isOverdue(on: now.date))),
      ("age", .integer(action.age(at: now))), ("proposed", JSONValue(action.proposed?.state.rawValue)),
      (
        "subtasks",
        .array(
          action.subtasks.map {
            .object([
              ("id", .string($0.id.description)), ("title", .string($0.title)), ("state", .string($0.state.rawValue)),
              ("suggested", .bool($0.isSuggested)), ("proposed", JSONValue($0.proposed?.state.rawValue)),
            ])
          })
      ),
    ]).line + "\n"
  }
}

struct ActionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: "Moves one action item or subtask.",
    subcommands: [Start.self, Done.self, Reopen.self, Decline.self, Dismiss.self])

  struct Which: ParsableArguments {
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "Its id, as in k3f.2; of a subtask, as in k3f.2.1.") var id: String
  }

  struct Moving: ParsableArguments {
    @OptionGroup var which: Which
    @Option(help: ArgumentHelp("Why. Names are taken out.", valueName: "reason")) var because: String?

    func move(to state: ActionItem.State) async throws {
      try await archiving {
        let open = try await which.archive.open()
        let id = try await open.archive.action(startingWith: which.id)
        switch try await open.archive.move(id, to: state, because: because, on: open.now) {
        case .moved(let before): try StandardOutput.write("\(id): \(before.rawValue) -> \(state.rawValue)\n")
        case .alreadyThere: try StandardOutput.write("\(id) is \(state.words) already.\n")
        }
      }
    }
  }

  struct Start: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Somebody works on it now.")
    @OptionGroup var moving: Moving
    func run() async throws { try await moving.move(to: .inProgress) }
  }

  struct Done: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "It is done.")
    @OptionGroup var moving: Moving
    func run() async throws { try await moving.move(to: .done) }
  }

  struct Reopen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "It is open again.")
    @OptionGroup var moving: Moving
    func run() async throws { try await moving.move(to: .open) }
  }

  struct Decline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "It will not be done.")
    @OptionGroup var moving: Moving
    func run() async throws { try await moving.move(to: .declined) }
  }

  struct Dismiss: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "What a later board shows of it is not followed.")
    @OptionGroup var which: Which

    func run() async throws {
      try await archiving {
        let open = try await which.archive.open()
        let id = try await open.archive.action(startingWith: which.id)
        try await open.store.dismiss(id, on: open.now)
        StandardError.say("\(id) stays as it is.")
      }
    }
  }
}
