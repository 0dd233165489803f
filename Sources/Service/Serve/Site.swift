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
  /// Says that there is something to read.
  let callReader: @Sendable () -> Void
  let clock: @Sendable () -> Moment
  let attempts = Attempts()
  /// How often an account has notes looked over while they are typed.
  let turnings = Pace(most: 120, in: 120)
  /// How many snaps an account hands in.
  let snaps: Pace
  let uploads = UploadRoom()
  let requestTimes = RequestTimes()
  let publishedContents = PublishedContents()
  /// A hash of a password takes a tenth of a second and 32 MiB.
  let hashing = SideQueue("passwords", room: 2)
  /// The longest notes take a good part of a second.
  let turning = SideQueue("turning", room: 1)
  let pages: PageTemplates
  let logger: Logger

  var store: any ArchiveStore { archive.store }

  /// Where this site is, as whoever asks has it.
  func origin(of request: Request) -> String {
    "\(settings.isSecure ? "https" : "http")://\(request.head.authority ?? "")"
  }

  /// How long somebody stays signed in, in seconds.
  static let session = 30 * 86_400
}
