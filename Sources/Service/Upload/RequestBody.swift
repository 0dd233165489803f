import HTTPTypes
import Hummingbird

extension Request {
  /// How much room is taken at a time, in bytes: all of it at once for most, so that they don't wait for each other with a
  /// part of it.
  private static var step: Int { 16 << 20 }

  /// The body.
  /// - Parameters:
  ///   - largest: in bytes.
  ///   - seat: takes room as it comes: twice as much, since it is taken apart. Nil for what is small.
  /// - Throws: `.tooLarge`, at once where it says so itself; `.unavailable` where there is no room.
  func body(upTo largest: Int, in seat: UploadRoom.Seat? = nil) async throws -> [UInt8] {
    let told = headers[.contentLength].flatMap { Int($0) }
    if let told, told > largest { throw Refusal.tooLarge }
    var bytes: [UInt8] = []
    var room = 0
    for try await chunk in self.body {
      guard bytes.count + chunk.readableBytes <= largest else { throw Refusal.tooLarge }
      if let seat, bytes.count + chunk.readableBytes > room {
        let more = max(chunk.readableBytes, min(Self.step, max(0, (told ?? largest) - bytes.count)))
        try await seat.take(2 * more)
        room = bytes.count + more
        // What is told may never come.
        bytes.reserveCapacity(room)
      }
      bytes.append(contentsOf: chunk.readableBytesView)
    }
    return bytes
  }
}
