import JSONText
import Whiteboard

/// A value of a stored report, and where it stands: errors tell the place.
struct StoredValue {
  let value: JSONValue
  let place: String

  subscript(key: String) -> StoredValue? {
    guard let member = value[key], !member.isNull else { return nil }
    return StoredValue(value: member, place: place.isEmpty ? key : "\(place).\(key)")
  }

  func needed(_ key: String) throws(StoredProblem) -> StoredValue {
    guard let member = self[key] else { throw .missing(place: place.isEmpty ? key : "\(place).\(key)") }
    return member
  }

  /// Empty where the key is missing: fields are added to the schema, and older reports lack them.
  func list(_ key: String) throws(StoredProblem) -> [StoredValue] {
    guard let member = self[key] else { return [] }
    return try member.elements()
  }

  func elements() throws(StoredProblem) -> [StoredValue] {
    guard let values = value.array else { throw unexpected }
    return values.enumerated().map { StoredValue(value: $0.element, place: "\(place)[\($0.offset)]") }
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
    switch value {
    case .number(let number): return number
    case .integer(let number): return Double(number)
    default: throw unexpected
    }
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
    let corners = try elements()
    guard corners.count == 4 else { throw unexpected }
    var points: [Point] = []
    for corner in corners {
      let numbers = try corner.elements()
      guard numbers.count == 2 else { throw corner.unexpected }
      points.append(Point(x: try numbers[0].number(), y: try numbers[1].number()))
    }
    return Quad(topLeft: points[0], topRight: points[1], bottomRight: points[2], bottomLeft: points[3])
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
