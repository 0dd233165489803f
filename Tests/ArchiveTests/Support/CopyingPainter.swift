import Archive
import Reports
import Synchronization

/// A painter whose pictures are the photos, and which can be told to fail.
final class CopyingPainter: PicturePainter {
  private let state: Mutex<(problem: PictureProblem?, painted: Int)>

  init(failing problem: PictureProblem? = nil) { state = Mutex((problem, 0)) }

  /// How often it was asked.
  var painted: Int { state.withLock { $0.painted } }

  func fail(_ problem: PictureProblem?) { state.withLock { $0.problem = problem } }

  func pictures(of photos: [[UInt8]], for report: Report, hiding side: PrivateSide) async throws(PictureProblem)
    -> [BoardPicture]
  {
    let problem = state.withLock { state in
      state.painted += 1
      return state.problem
    }
    if let problem { throw problem }
    return photos.map {
      BoardPicture(jpeg: Array("painted ".utf8) + $0, width: 4, height: 3, straightening: .identity)
    }
  }
}
