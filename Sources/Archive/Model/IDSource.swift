/// Where chance comes from: the system's, or a test's own.
public struct IDSource: Sendable {
  private let draw: @Sendable () -> UInt64

  /// - Parameter draw: sixty-four bits that nobody can guess.
  public init(_ draw: @escaping @Sendable () -> UInt64) { self.draw = draw }

  /// Numbers of the system's own generator.
  public static let system = IDSource {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }

  /// A new name.
  public func identifier<Owner>() -> Identifier<Owner> {
    var generator = Generator(draw: draw)
    return .random(using: &generator)
  }

  private struct Generator: RandomNumberGenerator {
    let draw: @Sendable () -> UInt64
    func next() -> UInt64 { draw() }
  }
}
