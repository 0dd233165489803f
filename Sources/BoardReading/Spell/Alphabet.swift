/// The characters that a recognition model tells apart, with what spelling has to know of each.
public struct Alphabet: Sendable {
  enum Kind: UInt8 { case blank, letter, digit, apostrophe, space, sign }

  /// What each class stands for. The first, blank, stands for nothing; the last is the space.
  public let symbols: [String]
  let kinds: [Kind]
  let capital: [Bool]
  /// The letters that are words in themselves: "a" and "I".
  let articles: [Bool]
  /// The letter in small, as the table of words has it: UTF-8. Empty for all but letters and apostrophes.
  let folded: [[UInt8]]
  let classes: [String: Int]

  public var space: Int { symbols.count - 1 }

  /// - Parameter symbols: one a class of the model: blank first (its text does not matter), space last.
  public init(_ symbols: [String]) {
    self.symbols = symbols
    var kinds: [Kind] = []
    for (index, symbol) in symbols.enumerated() {
      kinds.append(index == 0 ? .blank : index == symbols.count - 1 ? .space : Alphabet.kind(symbol))
    }
    self.kinds = kinds
    capital = zip(symbols, kinds).map { symbol, kind in kind == .letter && symbol != symbol.lowercased() }
    articles = symbols.map { $0.lowercased() == "a" || $0.lowercased() == "i" }
    folded = zip(symbols, kinds).map { symbol, kind in
      switch kind {
      case .letter: Array(symbol.lowercased().utf8)
      case .apostrophe: [UInt8(ascii: "'")]
      default: []
      }
    }
    classes = Dictionary(zip(symbols, symbols.indices).dropFirst(), uniquingKeysWith: { first, _ in first })
  }

  private static func kind(_ symbol: String) -> Kind {
    guard let character = symbol.first, symbol.count == 1 else { return .sign }
    if character.isLetter { return .letter }
    if character.isNumber { return .digit }
    return character == "'" || character == "’" ? .apostrophe : .sign
  }

  func text(_ classes: some Sequence<Int>) -> String {
    classes.map { symbols[$0] }.joined()
  }
}
