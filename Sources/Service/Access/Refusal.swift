import Archive
import HTTPTypes

/// Why a request is not answered as it was asked.
enum Refusal: Error, Hashable, Sendable {
  case notSignedIn
  /// Also where there is something, and it is nobody's business.
  case notFound
  /// A link that is over, or was used, or never was.
  case noLink
  case notAllowed
  /// The form came from another site.
  case foreign
  case tooOften(seconds: Int)
  /// A sentence about what is wrong with what was sent.
  case bad(String)
  case tooLarge
  /// The plan has no room, somebody was faster, a disk is full: a sentence.
  case conflict(String)
  case unavailable(String)
  /// A program came without a token, or with one that opens nothing.
  case noToken
  /// The token is one to read with.
  case notInScope
  /// - Parameter allowed: what can be done there: "GET, POST".
  case wrongMethod(allowed: String)
  /// - Parameter wanted: the media types that can be read there.
  case wrongType(wanted: String)
  /// Who edits says what they saw.
  case unseen
  /// What they saw is not what is there now.
  case outdated
  /// It can be read, and can't be done: a sentence.
  case undoable(String)
  /// Statements that no report may have.
  case statements([StatementProblem])
}

extension Refusal {
  var status: HTTPResponse.Status {
    switch self {
    case .notSignedIn: .unauthorized
    case .notFound, .noLink: .notFound
    case .notAllowed, .foreign: .forbidden
    case .tooOften: .tooManyRequests
    case .bad: .badRequest
    case .tooLarge: .contentTooLarge
    case .conflict: .conflict
    case .unavailable: .serviceUnavailable
    case .noToken: .unauthorized
    case .notInScope: .forbidden
    case .wrongMethod: .methodNotAllowed
    case .wrongType: .unsupportedMediaType
    case .unseen: .preconditionRequired
    case .outdated: .preconditionFailed
    case .undoable, .statements: .unprocessableContent
    }
  }

  var sentence: String {
    switch self {
    case .notSignedIn: Texts.say("refusal.sign-in-first")
    case .notFound: Texts.say("refusal.there-is-nothing-here")
    case .noLink: Texts.say("refusals.no-link")
    case .notAllowed: Texts.say("refusal.your-role-in-this")
    case .foreign: Texts.say("refusal.that-came-from-another")
    case .tooOften(let seconds):
      Texts.say("refusal.too-often", count: seconds)
    case .bad(let sentence), .conflict(let sentence), .unavailable(let sentence), .undoable(let sentence): sentence
    case .tooLarge: Texts.say("refusal.that-is-too-much")
    case .noToken:
      Texts.say("refusal.give-a-token-that", ["prefix": Bearer.prefix])
    case .notInScope: Texts.say("refusal.this-token-is-one")
    case .wrongMethod(let allowed): Texts.say("refusal.that-cant-be-done", ["allowed": allowed])
    case .wrongType(let wanted): Texts.say("refusal.that-cant-be-read", ["wanted": wanted])
    case .unseen: Texts.say("refusal.say-which-revision-you")
    case .outdated:
      Texts.say("refusal.the-board-was-changed")
    case .statements(let problems):
      Texts.say("refusal.statements", count: problems.count)
    }
  }

  init(_ error: ArchiveError) {
    switch error {
    case .noProject, .noAccount, .noBoard, .noAction, .noJob, .noToken, .noPhoto, .photoMissing, .noBackup,
      .severalBoards, .boardDeleted, .noFormerReport:
      self = .notFound
    case .publishedNow: self = .conflict(Texts.say("refusal.it-is-published"))
    case .changedSince, .unsettled, .unread, .idTaken, .leaseLost, .boardLimit, .projectLimit, .projectArchived,
      .sealedMeanwhile, .contextChanged,
      .projectNameTaken, .accountNameTaken, .boardNotDeleted, .sealedAlready, .tokenLimit, .doneBefore,
      .nothingToUndo:
      self = .conflict(error.description)
    case .requestDiffers: self = .undoable(error.description)
    case .busy, .diskFull, .readOnly, .pictureNotMade, .cancelled, .keyMissing, .wrongKey, .keyNeeded, .keyTooShort,
      .privateSidePurged, .pictureWithheld, .photoDamaged, .inputOutput, .corrupt, .damagedIndex, .recordsLost,
      .newerVersion,
      .homeIsNoFolder, .noHome, .notAnArchive, .importRefused, .unsealedHere, .targetExists, .noTargetFolder,
      .targetWithinArchive, .unexpected:
      self = .unavailable(Texts.say("refusal.the-archive-cant-do"))
    }
  }
}
