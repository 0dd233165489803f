import Archive
import Hummingbird
import Reports
import Synchronization

/// What is published, ready to be put on pages: made once for many readers.
final class PublishedContents: Sendable {
  struct Content: Sendable {
    let title: String
    let parts: HTMLReport.Parts
    /// The whole page, where all who read it get the same.
    var page: Response?
  }

  private struct Kept {
    let version: PublishedVersion
    let content: Content
  }

  /// Reports that many look at in one day.
  private static let most = 64

  private let kept = Mutex<[String: Kept]>([:])

  /// - Parameter place: the address it is at, which links to its pictures have in them.
  func content(at place: String, in version: PublishedVersion) -> Content? {
    kept.withLock { $0[place].flatMap { $0.version == version ? $0.content : nil } }
  }

  func keep(_ content: Content, at place: String, in version: PublishedVersion) {
    kept.withLock {
      if $0[place] == nil, $0.count >= Self.most, let some = $0.keys.first { $0[some] = nil }
      $0[place] = Kept(version: version, content: content)
    }
  }
}
