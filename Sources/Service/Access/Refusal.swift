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
    }
  }

  var sentence: String {
    switch self {
    case .notSignedIn: "Sign in first."
    case .notFound: "There is nothing here. It may have been deleted, or you may not take part in its project."
    case .notAllowed: "Your role in this project does not allow that. Ask its owner."
    case .foreign: "That came from another site, so nothing was done."
    case .tooOften(let seconds): "Too many attempts. Try again in \(seconds) seconds."
    case .bad(let sentence), .conflict(let sentence), .unavailable(let sentence): sentence
    case .tooLarge: "That is too much at once. Send less."
    }
  }

  init(_ error: ArchiveError) {
    switch error {
    case .noProject, .noAccount, .noBoard, .noAction, .noJob, .photoMissing, .noBackup, .severalBoards, .boardDeleted:
      self = .notFound
    case .changedSince, .unsettled, .idTaken, .leaseLost, .boardLimit, .projectLimit, .projectArchived,
      .sealedMeanwhile,
      .projectNameTaken, .accountNameTaken, .boardNotDeleted, .sealedAlready:
      self = .conflict(error.description)
    case .busy, .diskFull, .readOnly, .pictureNotMade, .cancelled, .keyMissing, .wrongKey, .keyNeeded, .keyTooShort,
      .privateSidePurged, .pictureWithheld, .photoDamaged, .inputOutput, .corrupt, .recordsLost, .newerVersion,
      .homeIsNoFolder, .noHome, .notAnArchive, .importRefused, .unsealedHere, .targetExists, .noTargetFolder,
      .targetWithinArchive, .unexpected:
      self = .unavailable("The archive can't do that now. Whoever runs this service finds the reason in its log.")
    }
  }
}
