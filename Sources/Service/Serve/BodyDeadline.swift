import NIOCore
import NIOHTTPTypes

/// Ends a connection on which a body comes drop by drop, whether somebody reads that body or not. What is silent altogether is
/// ended by the connection's own idle time.
final class BodyDeadline: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart

  /// How long a body may take however slowly it comes: somebody who is handed in may wait for room too.
  static let grace: TimeAmount = .seconds(60)
  /// In bytes a second: less than a phone with a bar of reception sends.
  static let slowest = 4096

  private let grace: TimeAmount
  private var begun: NIODeadline?
  private var received = 0
  private var watch: Scheduled<Void>?

  init(grace: TimeAmount = BodyDeadline.grace) { self.grace = grace }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      (begun, received) = (context.eventLoop.now, 0)
      look(context, after: grace)
    case .body(let bytes): received += bytes.readableBytes
    case .end: stop()
    }
    context.fireChannelRead(data)
  }

  func channelInactive(context: ChannelHandlerContext) {
    stop()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { stop() }

  private func look(_ context: ChannelHandlerContext, after pause: TimeAmount) {
    watch?.cancel()
    watch = context.eventLoop.assumeIsolated().scheduleTask(in: pause) { [self] in
      guard let begun else { return }
      // What has come by now was due by then.
      let due = begun + grace + .seconds(Int64(received / Self.slowest))
      let now = context.eventLoop.now
      if due <= now { context.close(promise: nil) } else { look(context, after: due - now) }
    }
  }

  private func stop() {
    begun = nil
    watch?.cancel()
    watch = nil
  }
}
