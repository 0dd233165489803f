import ArgumentParser

/// What there is to do with boards that are kept.
enum ArchiveCommands {
  static let all: [any ParsableCommand.Type] = [
    ProjectCommand.self, BoardsCommand.self, ShowCommand.self, EditCommand.self, DeleteCommand.self,
    UndeleteCommand.self, HistoryCommand.self, UndoCommand.self, SearchCommand.self, RecurringCommand.self,
    ActionsCommand.self,
    ActionCommand.self, NearMissCommand.self, ResumeCommand.self, DropCommand.self, VerifyCommand.self,
    BackupCommand.self,
    RestoreCommand.self, PurgeCommand.self, PlanCommand.self, AccountCommand.self, ExportCommand.self,
    ImportCommand.self,
  ]
}
