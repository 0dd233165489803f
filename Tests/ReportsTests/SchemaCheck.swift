import Foundation
import JSONSupport

/// As much of JSON Schema 2020-12 as the report's schema uses. A keyword it does not know is a failure, not a pass.
struct SchemaCheck {
  let root: JSON

  /// What is wrong with a value, with the path to it.
  func errors(in value: JSON) -> [String] { errors(value, root, "$") }

  private func errors(_ value: JSON, _ schema: JSON, _ path: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(path): no schema"] }
    return keywords.flatMap { keyword, rule in errors(value, keyword, rule, keywords, path) }
  }

  private func errors(_ value: JSON, _ keyword: String, _ rule: JSON, _ all: [String: JSON], _ path: String) -> [String]
  {
    let wrong = ["\(path): \(keyword)"]
    switch (keyword, rule, value) {
    case ("$schema", _, _), ("$defs", _, _), ("title", _, _), ("description", _, _), ("then", _, _): return []
    case ("$ref", .string(let name), _):
      let target = root["$defs"]?[String(name.dropFirst("#/$defs/".count))]
      return target.map { errors(value, $0, path) } ?? ["\(path): no \(name)"]
    case ("type", .string(let type), _): return isOf(type, value) ? [] : wrong
    case ("type", .array(let types), _): return types.contains { isOf($0.string ?? "", value) } ? [] : wrong
    case ("const", _, _): return value == rule ? [] : wrong
    case ("enum", .array(let values), _): return values.contains(value) ? [] : wrong
    case ("required", .array(let names), .object(let members)):
      return names.compactMap(\.string).filter { members[$0] == nil }.map { "\(path): no \($0)" }
    case ("properties", .object(let schemas), .object(let members)):
      return schemas.flatMap { name, schema in members[name].map { errors($0, schema, "\(path).\(name)") } ?? [] }
    case ("items", _, .array(let items)):
      return items.enumerated().flatMap { errors($0.element, rule, "\(path)[\($0.offset)]") }
    case ("minItems", .number(let count), .array(let items)): return items.count >= Int(count) ? [] : wrong
    case ("maxItems", .number(let count), .array(let items)): return items.count <= Int(count) ? [] : wrong
    case ("uniqueItems", _, .array(let items)):
      return items.enumerated().allSatisfy { items.firstIndex(of: $0.element) == $0.offset } ? [] : wrong
    case ("minLength", .number(let count), .string(let text)): return text.count >= Int(count) ? [] : wrong
    case ("minimum", .number(let least), .number(let number)): return number >= least ? [] : wrong
    case ("maximum", .number(let most), .number(let number)): return number <= most ? [] : wrong
    case ("pattern", .string(let pattern), .string(let text)):
      return text.range(of: pattern, options: .regularExpression) != nil ? [] : wrong
    case ("anyOf", .array(let schemas), _): return schemas.contains { errors(value, $0, path).isEmpty } ? [] : wrong
    case ("not", _, _): return errors(value, rule, path).isEmpty ? wrong : []
    case ("if", _, _):
      guard let then = all["then"], errors(value, rule, path).isEmpty else { return [] }
      return errors(value, then, path)
    default:
      let known = [
        "required", "properties", "items", "minItems", "maxItems", "uniqueItems", "minLength", "minimum", "maximum",
        "pattern",
      ]
      return known.contains(keyword) ? [] : ["\(path): unknown keyword \(keyword)"]
    }
  }

  private func isOf(_ type: String, _ value: JSON) -> Bool {
    switch (type, value) {
    case ("object", .object), ("array", .array), ("string", .string), ("number", .number), ("boolean", .bool),
      ("null", .null):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
