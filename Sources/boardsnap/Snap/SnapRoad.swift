import Blameless
import BoardReading
import Reports
import Whiteboard

/// From photos to the text of a report.
struct SnapRoad: Sendable {
  enum Side { case published, ownEyes }

  struct Snapped: Equatable {
    let report: String
    /// The report says so too; the user is told why it is so short.
    let isWithoutText: Bool
  }

  let context: Context
  let format: ReportFormat
  let side: Side
  let threads: Int

  func snap(_ photos: [PhotoFile]) throws(Failure) -> Snapped {
    for photo in photos { _ = try photo.bytes() }
    let models = try ModelsFolder.find()
    do throws(ReadingError) {
      _ = try BoardReader(models: models.text, threads: threads, words: context.words)
    } catch {
      throw Failure(error)
    }
    throw Failure(ReadingError.notReady)
  }
}
