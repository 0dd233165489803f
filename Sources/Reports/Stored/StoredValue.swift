import JSONText
import Whiteboard

/// A value of a stored report, and where it stands: errors tell the place.
struct StoredValue {
  let value: JSONValue
  private let path: Path

  /// Put into words only where something is wrong there.
  private indirect enum Path {
    case start(String)
    case member(String, of: Path)
    case element(Int, of: Path)

    var place: String {
      switch self {
      case .start(let place): return place
      case .member(let key, let whole):
        let place = whole.place
        return place.isEmpty ? key : "\(place).\(key)"
      case .element(let index, let whole): return "\(whole.place)[\(index)]"
      }
    }
  }

  /// - Parameter place: empty for the whole.
  init(value: JSONValue, place: String) { self.init(value, .start(place)) }

  private init(_ value: JSONValue, _ path: Path) {
    self.value = value
    self.path = path
  }

  var place: String { path.place }

  subscript(key: String) -> StoredValue? {
    guard let member = value[key], !member.isNull else { return nil }
    return StoredValue(member, .member(key, of: path))
  }

  func needed(_ key: String) throws(StoredProblem) -> StoredValue {
    guard let member = self[key] else { throw .missing(place: Path.member(key, of: path).place) }
    return member
  }

  /// Empty where the key is missing: fields are added to the schema, and older reports lack them.
  func list(_ key: String) throws(StoredProblem) -> [StoredValue] {
    guard let member = self[key] else { return [] }
    return try member.elements()
  }

  func elements() throws(StoredProblem) -> [StoredValue] {
    guard let values = value.array else { throw unexpected }
    return values.enumerated().map { StoredValue($0.element, .element($0.offset, of: path)) }
  }

  func string() throws(StoredProblem) -> String {
    guard let text = value.string else { throw unexpected }
    return text
  }

  func integer() throws(StoredProblem) -> Int {
    guard let number = value.integer else { throw unexpected }
    return number
  }

  /// An index of a list that has `count` elements.
  func index(below count: Int) throws(StoredProblem) -> Int {
    let number = try integer()
    guard 0..<count ~= number else { throw unexpected }
    return number
  }

  func bool() throws(StoredProblem) -> Bool {
    guard let truth = value.bool else { throw unexpected }
    return truth
  }

  func number() throws(StoredProblem) -> Double {
    guard let number = value.double else { throw unexpected }
    return number
  }

  func one<Choice: RawRepresentable<String>>(of type: Choice.Type) throws(StoredProblem) -> Choice {
    guard let choice = Choice(rawValue: try string()) else { throw unexpected }
    return choice
  }

  func line() throws(StoredProblem) -> Line.ID {
    guard let id = Line.ID(stored: try string()) else { throw unexpected }
    return id
  }

  func quad() throws(StoredProblem) -> Quad {
    // Every line has one: no place is made up for numbers that are as they should be.
    guard let corners = value.array, corners.count == 4 else { throw unexpected }
    func point(_ index: Int) throws(StoredProblem) -> Point {
      guard let pair = corners[index].array, pair.count == 2, let x = pair[0].double, let y = pair[1].double else {
        throw .unexpected(place: "\(place)[\(index)]")
      }
      return Point(x: x, y: y)
    }
    return Quad(
      topLeft: try point(0), topRight: try point(1), bottomRight: try point(2), bottomLeft: try point(3))
  }

  var unexpected: StoredProblem { .unexpected(place: place) }
}

extension Line.ID {
  /// "L12". Nil where it is no such name.
  init?(stored text: String) {
    guard text.first == "L", let number = Int(text.dropFirst()), number > 0 else { return nil }
    self.init(number)
  }
}
