import Mustache

/// What a page has, by name, looked through once: the library else looks through a whole value for each name that a template
/// asks for.
struct PageFields: MustacheParent {
  private let fields: [String: Any]

  init(_ page: some Sendable) { self.init(Mirror(reflecting: page)) }

  private init(_ mirror: Mirror) {
    var fields: [String: Any] = [:]
    for child in mirror.children {
      if let name = child.label { fields[name] = Self.value(child.value) }
    }
    self.fields = fields
  }

  func child(named name: String) -> Any? { fields[name] }

  /// As a template takes it; nil where there is none.
  private static func value(_ value: Any) -> Any? {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { Self.value($0.value) }
    case .collection, .set: return mirror.children.compactMap { Self.value($0.value) }
    // What says how it is written is written so.
    case .struct where !(value is any CustomStringConvertible): return PageFields(mirror)
    default: return value
    }
  }
}
