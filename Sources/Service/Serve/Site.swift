import Archive
import Hummingbird
import Logging

/// What every page needs.
struct Site: Sendable {
  let archive: BoardArchive
  let settings: ServiceSettings
  let progress: JobProgress
  /// Whether bytes begin as a photo does that can be read.
  let isPhoto: @Sendable ([UInt8]) -> Bool
  /// BoardSnap beside the service.
  let program: OwnProgram
  let painting: Painting
  /// Nil where nothing is installed that prints.
  let printing: Printing?
  /// Whether what waits can be read: the engine is there.
  let canRead: @Sendable () -> Bool
  /// Says that there is something to read.
  let callReader: @Sendable () -> Void
  let clock: @Sendable () -> Moment
  /// By the name that somebody tries to sign in with.
  let attempts = Attempts()
  /// By the address from which somebody tries a password or a link: a whole office may have one.
  let peers = Attempts(free: 20, wearsOff: 30)
  /// How often an account has notes looked over while they are typed.
  let turnings = Pace(most: 120, in: 120)
  /// How many snaps an account hands in.
  let snaps: Pace
  let uploads = UploadRoom()
  /// Each photo that is shown is made by a process of its own.
  let photos = WaitingRoom(room: 1, most: 16)
  let requestTimes = RequestTimes()
  let publishedContents = PublishedContents()
  /// A hash of a password takes a good part of a second and 32 MiB.
  let hashing = SideQueue("passwords", room: 2)
  /// The longest notes take a good part of a second.
  let turning = SideQueue("turning", room: 1)
  let pages: PageTemplates
  let logger: Logger

  var store: any ArchiveStore { archive.store }

  /// Where this site is, as whoever asks has it.
  func origin(of request: Request) -> String {
    settings.publicAddress ?? "\(settings.isSecure ? "https" : "http")://\(request.head.authority ?? "")"
  }

  /// How long somebody stays signed in, in seconds.
  static let session = 30 * 86_400
}
