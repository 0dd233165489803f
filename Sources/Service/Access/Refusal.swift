import Archive
import HTTPTypes

/// Why a request is not answered as it was asked.
enum Refusal: Error, Hashable, Sendable {
  case notSignedIn
  /// Also where there is something, and it is nobody's business.
  case notFound
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
    case .notFound: .notFound
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
    case .notSignedIn: "Sign in first."
    case .notFound: "There is nothing here. It may have been deleted, or you may not take part in its project."
    case .notAllowed: "Your role in this project does not allow that. Ask its owner."
    case .foreign: "That came from another site, so nothing was done."
    case .tooOften(let seconds):
      "That was too often. Nothing was done now. Try again in \(seconds == 1 ? "a second" : "\(seconds) seconds")."
    case .bad(let sentence), .conflict(let sentence), .unavailable(let sentence), .undoable(let sentence): sentence
    case .tooLarge: "That is too much at once. Send less."
    case .noToken:
      "Give a token that is not revoked, as in 'Authorization: Bearer \(Bearer.prefix)...'. The page /tokens makes one."
    case .notInScope: "This token is one to read with. Make one to write with, on the page /tokens."
    case .wrongMethod(let allowed): "That can't be done here. What can: \(allowed)."
    case .wrongType(let wanted): "That can't be read here. Send \(wanted), and say so in Content-Type."
    case .unseen: "Say which revision you saw: send the board's ETag in If-Match."
    case .outdated:
      "The board was changed since. Nothing was changed now. Get it again, with its new ETag, then try again."
    case .statements(let problems):
      "Nothing was changed: \(problems.count == 1 ? "one statement" : "\(problems.count) statements") can't be taken so. See "
        + "\"errors\"."
    }
  }

  init(_ error: ArchiveError) {
    switch error {
    case .noProject, .noAccount, .noBoard, .noAction, .noJob, .noToken, .noPhoto, .photoMissing, .noBackup,
      .severalBoards, .boardDeleted, .noFormerReport:
      self = .notFound
    case .changedSince, .unsettled, .idTaken, .leaseLost, .boardLimit, .projectLimit, .projectArchived,
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
      self = .unavailable("The archive can't do that now. Whoever runs this service finds the reason in its log.")
    }
  }
}
