import JSONText

/// What a project's team says of itself, in `archive.json` of an export.
struct ExportedContext: Sendable, Equatable {
  /// It names nobody.
  var pinned: [String]
  /// Only a private export has it.
  var context: ProjectContext?

  init(pinned: [String], context: ProjectContext?) {
    self.pinned = pinned
    self.context = context
  }

  /// Of the project's object; none where there is nothing to tell.
  var members: [(String, JSONValue)] {
    (pinned.isEmpty ? [] : [("pinned", .array(pinned.map(JSONValue.string)))])
      + (context.map { $0.isEmpty ? [] : [("private", ContextCoding.value($0))] } ?? [])
  }

  /// - Parameter project: its object.
  /// - Throws: a sentence about what is wrong with it.
  init(reading project: JSONValue, of id: Project.ID) throws(ExportProblem) {
    pinned = (project["pinned"]?.array ?? []).compactMap(\.string)
    context = project["private"].flatMap(ContextCoding.context)
    guard context != nil || project["private"] == nil else {
      throw ExportProblem("The context of project \(id) can't be read.")
    }
  }
}

extension BoardArchive {
  func exported(_ project: Project, _ side: Side) async throws(ArchiveError) -> ExportedContext {
    ExportedContext(
      pinned: try await pinned(in: project).map(\.description),
      context: side == .everything ? try await context(of: project) : nil)
  }

  /// Brings in what a team says of itself where its project says nothing here. What is pinned passes the editor.
  func bringIn(_ exported: ExportedContext, to id: Project.ID) async throws(ArchiveError) {
    guard try await store.context(of: id) == StoredContext() else { return }
    let context = exported.context ?? ProjectContext()
    guard !context.isEmpty || !exported.pinned.isEmpty else { return }
    let editor = editor(of: context, for: exported.pinned)
    let pinned = exported.pinned.map { line in
      let edit = editor.edit(line.withoutControls)
      return edit.text ?? edit.withoutNames
    }
    do { try await keep(context, pinned: pinned, of: try await project(id), seen: 0) } catch .contextChanged {
      // Somebody said something here meanwhile: that stays.
      return
    }
  }
}
