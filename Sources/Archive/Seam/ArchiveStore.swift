/// Everything that is kept. A real seam: a SQLite file on a laptop, PostgreSQL for a team.
///
/// Each verb does one whole thing: all of it is on disk when it returns, or nothing of it is. Time, ids and chance are
/// passed in. What is private comes and goes as bytes, which may be encrypted; no store looks into them.
public protocol ArchiveStore: AccountStore, SignInStore, TokenStore, ProjectStore, BoardStore, SheetStore, ActionStore,
  QueueStore, SearchStore, PublicationStore, Upkeep
{}
