import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Service

/// A connection on which a request begins.
private func connection() throws -> EmbeddedChannel {
  let channel = EmbeddedChannel(handler: BodyDeadline())
  try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).wait()
  try channel.writeInbound(
    HTTPRequestPart.head(HTTPRequest(method: .post, scheme: "http", authority: "boards.test", path: "/snap")))
  return channel
}

private func send(_ bytes: Int, each span: TimeAmount, times: Int, on channel: EmbeddedChannel) throws {
  for _ in 0..<times where channel.isActive {
    try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 0x2D, count: bytes)))
    channel.embeddedEventLoop.advanceTime(by: span)
  }
}

@Test func `a body that comes drop by drop is not waited for`() throws {
  let channel = try connection()
  try send(1, each: .seconds(8), times: 20, on: channel)
  #expect(!channel.isActive)
}

@Test func `a photo over a slow line is waited for, and what comes after it too`() throws {
  let channel = try connection()
  try send(8192, each: .seconds(1), times: 600, on: channel)
  try channel.writeInbound(HTTPRequestPart.end(nil))
  channel.embeddedEventLoop.advanceTime(by: .hours(1))
  #expect(channel.isActive)
}
