import NIOCore
import Synchronization

/// How many connections one address has open: beyond that, new ones are closed, so that nobody takes all there are.
final class ConnectionsByAddress: Sendable {
  private let most: Int
  private let counts = Mutex<[String: Int]>([:])

  init(most: Int) { self.most = most }

  /// For one connection.
  func gate() -> some RemovableChannelHandler { Gate(connections: self) }

  fileprivate func opened(_ address: String) -> Bool {
    counts.withLock { counts in
      counts[address, default: 0] += 1
      return counts[address, default: 0] <= most
    }
  }

  fileprivate func closed(_ address: String) {
    counts.withLock { counts in
      let left = counts[address, default: 1] - 1
      counts[address] = left > 0 ? left : nil
    }
  }

  private final class Gate: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Any

    private let connections: ConnectionsByAddress
    private var address: String?

    init(connections: ConnectionsByAddress) { self.connections = connections }

    func handlerAdded(context: ChannelHandlerContext) {
      let address = context.channel.remoteAddress?.ipAddress ?? "unknown"
      self.address = address
      if !connections.opened(address) { context.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    func channelInactive(context: ChannelHandlerContext) {
      end()
      context.fireChannelInactive()
    }

    private func end() {
      if let address { connections.closed(address) }
      address = nil
    }
  }
}
