import Blameless
import Reports

extension BoardArchive {
  /// What the team of a project says of itself.
  /// - Throws: `.keyMissing`, `.wrongKey`.
  public func context(of project: Project) async throws(ArchiveError) -> ProjectContext {
    guard let bytes = try await store.context(of: project.id).bytes else { return ProjectContext() }
    let key = try await key(of: project)
    guard let plain = key == nil ? bytes : key?.open(bytes, for: Self.contextPurpose(project.id)) else {
      throw .wrongKey(project: project.name.description)
    }
    guard let context = ContextCoding.context(from: plain) else {
      throw .unexpected(doing: "reading the context of project \(project.id)", reason: "it is damaged")
    }
    return context
  }

  /// Nil where it is sealed and nobody gave the key: fewer names are known then.
  public func contextIfOpen(of project: Project) async throws(ArchiveError) -> ProjectContext? {
    do { return try await context(of: project) } catch .keyMissing { return nil }
  }

  /// What is pinned in a project, as everybody in it may read it: it passes the editor each time, for who is on the roster
  /// may have come later.
  public func pinned(in project: Project) async throws(ArchiveError) -> [BlamelessText] {
    let pinned = try await store.context(of: project.id).pinned
    guard !pinned.isEmpty else { return [] }
    let editor = editor(of: try await contextIfOpen(of: project) ?? ProjectContext(), for: pinned)
    return pinned.map { line in
      let edit = editor.edit(line)
      return edit.text ?? edit.withoutNames
    }
  }

  /// Changes what a team says of itself, and what is pinned: both or neither.
  /// - Parameters:
  ///   - pinned: a line each.
  ///   - seen: the revision that it was changed from.
  /// - Throws: ``EditRefusal`` where a line of what is to be pinned names or blames somebody; ``ArchiveError``:
  ///   `.contextChanged` where somebody was faster, `.keyMissing`, `.wrongKey`, `.noProject`. Then nothing is changed.
  public func setContext(_ context: ProjectContext, pinned: [String], of project: Project, seen: Int) async throws {
    let editor = editor(of: context, for: pinned)
    let problems = pinned.enumerated().compactMap {
      EditProblem(editor.edit($0.element), of: $0.element, line: $0.offset + 1)
    }
    guard problems.isEmpty else { throw EditRefusal(problems) }
    try await keep(context, pinned: pinned.map { editor.edit($0).withoutNames }, of: project, seen: seen)
  }

  func keep(_ context: ProjectContext, pinned: [BlamelessText], of project: Project, seen: Int)
    async throws(ArchiveError)
  {
    var stored = StoredContext(pinned: pinned.map(\.description), revision: seen)
    if !context.isEmpty {
      let key = try await key(of: project)
      let bytes = ContextCoding.bytes(of: context)
      stored.bytes = try key?.seal(bytes, for: Self.contextPurpose(project.id)) ?? bytes
    }
    try await store.setContext(stored, isSealed: project.isSealed, of: project.id)
  }

  /// How much room there is for boards. Nil where there is no limit.
  public func room(in project: Project, at moment: Moment) async throws(ArchiveError) -> BoardRoom? {
    guard let limit = try await boardLimit(of: project, at: moment) else { return nil }
    return BoardRoom(limit: limit, used: try await store.boardCount(besides: project.id))
  }

  static func contextPurpose(_ project: Project.ID) -> String { "context \(project)" }

  func editor(of context: ProjectContext, for lines: [String]) -> Editor {
    Editor(roster: context.roster, vocabulary: context.vocabulary, notes: lines)
  }
}

extension EditProblem {
  /// Nil where nobody is named or blamed.
  fileprivate init?(_ edit: Edit, of text: String, line: Int) {
    if let mention = edit.mentions.first {
      self = .name(line: line, String(Array(text)[mention.span]))
    } else if let finding = edit.findings.first {
      self = .blame(
        line: line, reason: finding.message, instead: (edit.text ?? edit.questions.first).map { "\($0)" })
    } else {
      return nil
    }
  }
}
