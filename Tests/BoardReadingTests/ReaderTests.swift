import Dispatch
import Testing
import Whiteboard

@testable import BoardReading

/// What is read of a photo, with the real models.
@Suite(.serialized, .enabled(if: ReaderModels.folder != nil, ReaderModels.reason))
struct ReaderTests {
  @Test(arguments: ["jpg", "png", "webp", "tif", "heic", "avif"])
  func `the same board reads the same in every format`(ending: String) throws {
    let reading = try ReaderModels.reader().read(DecodeFixture("line.\(ending)").photo())
    #expect(reading.lines.map(\.text).joined(separator: " ") == "Deploy failed twice")
    #expect(reading.unread.isEmpty)
  }

  @Test func `the place of each word is over its ink and over no other's`() throws {
    let photo = try DecodeFixture("line.png").photo()
    let inks = inkedColumns(of: photo)
    try #require(inks.count == 3, "three words are written: \(inks)")
    let words = try ReaderModels.reader().read(photo).lines.flatMap(\.words)
    try #require(words.count == 3)
    for (word, ink) in zip(words, inks) {
      let box = try #require(word.box)
      let (left, right) = (box.corners.map(\.x).min() ?? 0, box.corners.map(\.x).max() ?? 0)
      let letter = Double(ink.count) / Double(word.text.count)
      #expect(left < Double(ink.lowerBound) + letter / 2, "\(word.text) begins at \(left), its ink is \(ink)")
      #expect(right > Double(ink.upperBound) - letter / 2, "\(word.text) ends at \(right), its ink is \(ink)")
      for other in inks where other != ink {
        #expect(right < Double(other.lowerBound) || left > Double(other.upperBound))
      }
      #expect(word.cuts.count == word.text.count + 1)
      #expect(word.cuts == word.cuts.sorted())
    }
  }

  /// A camera that lays a photo on its side or its head without saying so costs no line.
  @Test(arguments: [1, 2, 3])
  func `a board reads the same whichever way up the photo is`(quarters: Int) throws {
    let reader = try ReaderModels.reader()
    let photo = try ReaderModels.example("failed-migration")
    let (width, height) = (Double(photo.width), Double(photo.height))
    let turned = try photo.turned(quarters: quarters)
    let expected = try reader.read(photo).lines
    let lines = try reader.read(turned).lines
    #expect(lines.count == expected.count)
    let texts = Set(lines.map(\.text))
    let same = expected.filter { texts.contains($0.text) }
    #expect(same.count >= expected.count - 2, "\(texts.symmetricDifference(expected.map(\.text)))")
    // The lines lie on the photo as it was given.
    for line in same {
      let center = try #require(line.box?.center)
      let places = lines.filter { $0.text == line.text }.compactMap(\.box).map {
        $0.turnedBack(quarters: quarters, width: width, height: height).center
      }
      #expect(places.contains { abs($0.x - center.x) < 30 && abs($0.y - center.y) < 30 }, "\(line.text)")
    }
  }

  @Test func `a photo without writing has no lines, and nothing unread`() throws {
    let reader = try ReaderModels.reader()
    var scene = StraightenCanvas(width: 640, height: 480, (180, 160, 130))
    scene.fill(0, 260, 640, 220, (60, 110, 70))
    scene.shine { x, y in
      let light = 0.8 + 0.2 * x * (1 - y)
      return (light, light, light)
    }
    for canvas in [
      scene, StraightenCanvas(width: 640, height: 480, (0, 0, 0)), StraightenCanvas(width: 640, height: 480),
    ] {
      let reading = try reader.read(try canvas.photo())
      #expect(reading.lines.isEmpty)
      #expect(reading.unread.isEmpty)
    }
  }

  @Test func `a cancelled reading leaves the rest of the lines`() async throws {
    let (began, wasCancelled) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let task = Task.detached {
      let reader = try ReaderModels.reader()
      let photo = try ReaderModels.example("failed-migration")
      return try reader.read(photo) { step in
        guard case .reading(let line, let count) = step else { return }
        if line == 1 {
          began.signal()
          wasCancelled.wait()
        }
        if line == count { Issue.record("the last of \(count) lines was begun after the first was stopped") }
      }.lines.count
    }
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        began.wait()
        continuation.resume()
      }
    }
    task.cancel()
    wasCancelled.signal()
    await #expect(throws: ReadingError.cancelled) { try await task.value }
  }

  @Test func `lines of a second photo go on counting`() throws {
    let reading = try ReaderModels.reader().read(DecodeFixture("line.png").photo(), index: 1, firstLine: 8)
    #expect(reading.lines.map(\.id.number) == Array(8..<8 + reading.lines.count))
    #expect(reading.lines.allSatisfy { $0.photo == 1 })
  }

  /// Runs of columns that hold ink, words: letters stand nearer than 30 pixels.
  private func inkedColumns(of photo: borrowing Photo) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for x in 0..<photo.width where (0..<photo.height).contains(where: { photo.colour(x: x, y: $0).red < 130 }) {
      if let last = runs.last, x - last.upperBound < 30 {
        runs[runs.count - 1] = last.lowerBound..<x + 1
      } else {
        runs.append(x..<x + 1)
      }
    }
    return runs
  }
}
