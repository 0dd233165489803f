import Reports

/// Why the archive did not do what was asked. Nothing was changed, unless the case says so.
public enum ArchiveError: Error, Hashable, Sendable {
  // The home and its files.
  case homeIsNoFolder(path: String)
  case noHome(path: String)
  case newerVersion(path: String, found: Int, known: Int)
  case corrupt(path: String)
  /// It is listed, and not found.
  case damagedIndex(StoredBoard.ID)
  /// There are photos, and nothing that says whose they are.
  case recordsLost(path: String)
  case diskFull(doing: String)
  case readOnly(path: String)
  case busy(doing: String)
  case cancelled
  case inputOutput(doing: String, reason: String)

  // What was named.
  case noProject(String)
  case projectNameTaken(String)
  case projectArchived(String)
  case noAccount(String)
  case accountNameTaken(String)
  case noBoard(String)
  case severalBoards(prefix: String, ids: [StoredBoard.ID])
  case noAction(String)
  case noJob(String)
  case noToken(String)
  case boardDeleted(StoredBoard.ID)
  case boardNotDeleted(StoredBoard.ID)
  /// No report of that revision was replaced.
  case noFormerReport(StoredBoard.ID, revision: Int)
  /// The last change is none that can be undone, or there is none.
  case nothingToUndo(StoredBoard.ID)
  /// Something that may be a name or blame, or was hard to read, is to be settled before it is published.
  case unsettled(StoredBoard.ID, count: Int)
  /// It is published, and would have something to be settled.
  case publishedNow(StoredBoard.ID)
  /// Nobody can settle what may be doubtful on it any more, and nobody said that it was read.
  case unread(StoredBoard.ID)
  /// Somebody changed it after it was read.
  case changedSince(StoredBoard.ID)
  /// Somebody changed what a project's team says of itself after it was read.
  case contextChanged(project: String)
  case idTaken(String)
  case leaseLost(Job.ID)
  /// A request that has a key came before, and made this.
  case doneBefore(made: String)
  /// Another request came before with the same key.
  case requestDiffers

  // Plans.
  case boardLimit(Int)
  case projectLimit(Int)
  /// Of one account.
  case tokenLimit(Int)

  // The private side.
  case keyMissing(project: String)
  /// To seal a project, and not to open it.
  case keyNeeded
  case keyTooShort(bytes: Int)
  case wrongKey(project: String)
  case privateSidePurged(StoredBoard.ID)
  case sealedAlready(project: String)
  case sealedMeanwhile(project: String)

  // Photos.
  case noPhoto(StoredBoard.ID, number: Int)
  case photoMissing(PhotoHash)
  case photoDamaged(PhotoHash)
  /// What stands in the way may go: it is tried again the next time.
  case pictureNotMade(StoredBoard.ID, reason: String)
  /// It never can be made: the board has none from now on.
  case pictureWithheld(StoredBoard.ID, reason: String)

  // What comes from elsewhere.
  case noBackup(path: String)
  case notAnArchive(path: String)
  case importRefused(file: String, reason: String)
  /// A project that is sealed in a private export is here, and is not.
  case unsealedHere(String)
  case targetExists(path: String)
  case noTargetFolder(path: String)
  /// Among the archive's own files nothing else stays.
  case targetWithinArchive(path: String)

  /// A defect.
  case unexpected(doing: String, reason: String)
}

extension ArchiveError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .homeIsNoFolder(let path): "\(path) is a file. The archive needs a folder: give another one with --home."
    case .noHome(let path):
      "There is no archive in \(path). Make one with 'boardsnap project create NAME', or give its folder with --home."
    case .newerVersion(let path, let found, let known):
      "\(path) was written by a newer BoardSnap (its schema is \(found), this one knows \(known)). It was left as it is. "
        + "Use the newer BoardSnap."
    case .corrupt(let path):
      "\(path) is damaged. It was left as it is. Bring back a backup with 'boardsnap restore FILE'."
    case .damagedIndex(let id):
      "Board \(id) is listed and can't be found, as an index of the archive is damaged. 'boardsnap verify --repair' mends it."
    case .recordsLost(let path):
      "\(path) has photos, and its records are gone: archive.sqlite is missing or empty. Nothing was touched. Bring back a "
        + "backup with 'boardsnap restore FILE'."
    case .diskFull(let doing): "The disk is full while \(doing). Nothing was changed. Make room and try again."
    case .readOnly(let path):
      "\(path) can't be written to. Nothing was changed. Make it writable, or choose another --home."
    case .busy(let doing):
      "Another process keeps the archive busy while \(doing). Nothing was changed. Try again in a moment."
    case .cancelled: "Stopped. Nothing was changed."
    case .inputOutput(let doing, let reason):
      "\(doing.prefix(1).uppercased() + doing.dropFirst()) failed: \(reason). Nothing was changed. Check the disk."
    case .noProject(let name):
      "There is no project \(name). 'boardsnap project list' shows them; 'project create' makes one."
    case .projectNameTaken(let name): "There is a project \(name) already. Choose another name."
    case .projectArchived(let name):
      "Project \(name) is archived, so nothing in it is added or edited. 'boardsnap project archive --undo' opens it again."
    case .noAccount(let name): "There is no account \(name). 'boardsnap plan show' lists them."
    case .accountNameTaken(let name): "There is an account \(name) already. Choose another name."
    case .noBoard(""): "No id was given. 'boardsnap boards' shows those of all boards."
    case .noBoard(let id): "No board has an id that begins with \(id). 'boardsnap boards' shows them."
    case .severalBoards(let prefix, let ids):
      "\(ids.count) boards have ids that begin with \(prefix): \(ids.prefix(5).map(\.text).joined(separator: ", "))"
        + "\(ids.count > 5 ? ", ..." : ""). Give one more sign."
    case .noAction(let id): "There is no action \(id). 'boardsnap actions' shows them, with their ids."
    case .noJob(let id): "Nothing waits under the id \(id). 'boardsnap boards' shows what waits."
    case .noToken(let id): "There is no token \(id). It may have been revoked already."
    case .boardDeleted(let id): "Board \(id) is deleted. 'boardsnap undelete \(id)' brings it back."
    case .boardNotDeleted(let id): "Board \(id) is not deleted. There is nothing to bring back."
    case .noFormerReport(let id, let revision):
      "Board \(id) has no earlier report with the number \(revision). 'boardsnap history \(id)' lists those it has."
    case .nothingToUndo(let id):
      "The last change of board \(id) can't be undone: there is none, or somebody was taken out of it, who stays out. "
        + "Nothing was changed."
    case .changedSince(let id):
      "Board \(id) was changed by somebody else meanwhile. Nothing of yours is lost. Look at it again, then try again."
    case .contextChanged(let project):
      "The context of \(project) was changed by somebody else meanwhile. Nothing was changed now. Look at it, then try again."
    case .idTaken(let id): "The id \(id) is taken. Try again: another one is drawn."
    case .leaseLost(let id):
      "The snap \(id) took longer than its lease, and another process has it now or has read it; or a restore put another "
        + "archive in the place of its own, and it is in the copy beside it. 'boardsnap boards' shows what there is."
    case .doneBefore(let made): "That was done before, with the same key, and made \(made). Nothing was made now."
    case .requestDiffers:
      "Something else was sent before with the same key. Nothing was made now. Give another key, or send the same again."
    case .boardLimit(let limit):
      "The plan has room for \(limit) boards, and this would be more. Delete one, or go Pro (\(Price.pro.text))."
    case .projectLimit(let limit):
      "The plan has room for \(limit) \(limit == 1 ? "project" : "projects"). Go Pro for more (\(Price.pro.text))."
    case .tokenLimit(let limit): "An account has at most \(limit) tokens. Revoke one that nobody uses, then try again."
    case .keyMissing(let project):
      "Project \(project) is sealed. Give its key in a file with --key-file or BOARDSNAP_KEY_FILE, or itself in "
        + "BOARDSNAP_KEY."
    case .keyNeeded:
      "Sealing needs a key. Give it in a file with --key-file or BOARDSNAP_KEY_FILE, or itself in BOARDSNAP_KEY. "
        + "'head -c 32 /dev/urandom | base64 > FILE' makes one."
    case .keyTooShort(let bytes):
      "A key of \(bytes) bytes is too short. Make one with 'head -c 32 /dev/urandom | base64 > FILE', and keep it safe."
    case .wrongKey(let project): "The key is not the one that project \(project) was sealed with. Nothing was opened."
    case .sealedAlready(let project): "Project \(project) is sealed already. There is nothing to do."
    case .sealedMeanwhile(let project):
      "Project \(project) was sealed by somebody else meanwhile. Nothing was changed. Try again, with its key."
    case .privateSidePurged(let id):
      "Board \(id) has no private side: it was purged, as its project wants it, or never had one. The report is whole."
    case .noPhoto(let id, let number): "Board \(id) has no photo \(number). 'boardsnap show \(id)' shows what it has."
    case .photoMissing(let hash):
      "A photo is missing (\(hash.description.prefix(12))). 'boardsnap verify' says which board's; a backup may have it."
    case .photoDamaged(let hash):
      "A photo is damaged (\(hash.description.prefix(12))). 'boardsnap verify' says which board's; a backup may have it."
    case .pictureNotMade(let id, let reason):
      "The picture of board \(id) could not be made: \(reason) The photo is kept; the report can be shown without it."
    case .pictureWithheld(let id, let reason):
      "The picture of board \(id) is left out from now on: \(reason) Its report is whole: show it again."
    case .noBackup(let path): "There is no file \(path) to restore from. Nothing was changed. Give another one."
    case .notAnArchive(let path):
      "\(path) is no archive or backup of BoardSnap. It was left as it is. Give another file."
    case .importRefused(let file, let reason): "\(file) can't be imported: \(reason) Nothing of the import stays."
    case .unsealedHere(let project):
      "Project \(project) is sealed in the export, and the one here is not. Seal it first: 'boardsnap project seal'. Nothing "
        + "was imported."
    case .unsettled(let id, let count):
      "Board \(id) has \(count) \(count == 1 ? "doubt" : "doubts") to be settled before it is published."
    case .publishedNow(let id):
      "Board \(id) is published, and this would leave something on it that may be a name or blame, or was hard to read. "
        + "Nothing was changed. Withdraw it first."
    case .unread(let id):
      "Nothing private of board \(id) is kept any more, so nobody can settle what may be doubtful on it. Read its report, "
        + "and say so when you publish it."
    case .noTargetFolder(let path):
      "There is no folder \(path). Make it first, or give another one. Nothing was changed."
    case .targetWithinArchive(let path):
      "\(path) is where the archive has its own files. Give another place. Nothing was changed."
    case .targetExists(let path): "\(path) exists and was left as it is. Choose another name."
    case .unexpected(let doing, let reason): "\(doing.prefix(1).uppercased() + doing.dropFirst()) failed: \(reason)."
    }
  }
}
