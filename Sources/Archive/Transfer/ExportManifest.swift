import JSONText

/// `archive.json` of an export: what all its boards share.
struct ExportManifest {
  static let schema = "boardsnap.export/1"

  var isPrivate: Bool
  var projects: [Project]
  /// What each project's team says of itself.
  var contexts: [Project.ID: ExportedContext] = [:]
  /// Whose names stand in the history. Empty in a published export.
  var accounts: [Account]
  /// How many lines `boards.jsonl` has. Nil in exports of before it was counted.
  var boards: Int?

  var text: String {
    JSONValue.object([
      ("schema", .string(Self.schema)), ("private", .bool(isPrivate)), ("boards", JSONValue(boards)),
      (
        "projects",
        .array(
          projects.map { project in
            .object(
              [
                ("id", .string(project.id.text)), ("name", .string(project.name.description)),
                ("archived", .bool(project.isArchived)), ("privateDays", JSONValue(project.privateDays)),
                ("sealed", .bool(project.isSealed)), ("made", .integer(project.madeAt.seconds)),
              ] + (contexts[project.id]?.members ?? []))
          })
      ),
      (
        "accounts",
        .array(
          accounts.map { account in
            .object([
              ("id", .string(account.id.text)), ("name", .string(account.name)),
              ("made", .integer(account.madeAt.seconds)),
            ])
          })
      ),
    ]).pretty() + "\n"
  }

  init(isPrivate: Bool, projects: [Project], accounts: [Account]) {
    self.isPrivate = isPrivate
    self.projects = projects
    self.accounts = accounts
  }

  init(reading bytes: [UInt8]) throws(ExportProblem) {
    let value: JSONValue
    do { value = try JSONReader.value(of: bytes) } catch { throw ExportProblem("\(error)") }
    guard value["schema"]?.string == Self.schema else {
      throw ExportProblem("It is no export that this BoardSnap knows (\(Self.schema)).")
    }
    isPrivate = value["private"]?.bool ?? false
    boards = value["boards"]?.integer
    projects = []
    for project in value["projects"]?.array ?? [] {
      guard let id = project["id"]?.string.flatMap({ Project.ID($0) }), let text = project["name"]?.string else {
        throw ExportProblem("A project has no id, or no name.")
      }
      let name: ProjectName
      do { name = try ProjectName(text) } catch { throw ExportProblem(error.description) }
      var read = Project(
        id: id, name: name, owner: nil, isSealed: project["sealed"]?.bool ?? false,
        madeAt: Moment(seconds: project["made"]?.integer ?? 0))
      read.isArchived = project["archived"]?.bool ?? false
      read.privateDays = project["privateDays"]?.integer
      projects.append(read)
      contexts[id] = try ExportedContext(reading: project, of: id)
    }
    accounts = (value["accounts"]?.array ?? []).compactMap { account in
      guard let id = account["id"]?.string.flatMap({ Account.ID($0) }), let name = account["name"]?.string else {
        return nil
      }
      return Account(id: id, name: name, madeAt: Moment(seconds: account["made"]?.integer ?? 0))
    }
  }
}
