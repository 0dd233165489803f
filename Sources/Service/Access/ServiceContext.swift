import Archive
import Hummingbird
import Logging
import NIOCore

/// What is known of a request while it is answered.
struct ServiceContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Who is signed in.
  var account: Account?
  /// What a browser carries, whether it opens anything or not.
  var session: Secret?
  /// With which a program acts as the account; nil at a browser.
  var token: AccessToken?
  /// What the path names, and what the account may do there.
  var place: Place?
  /// From where somebody asks, for counting attempts: as the connection has it, or as a proxy says it.
  var peer: String
  /// Whether something may be changed by it.
  var isWriting = false

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    // A port is another one each time.
    peer = source.channel.remoteAddress?.ipAddress ?? "unknown"
  }
}
