import Reports

/// A template that ships with the program, or one of the user's.
struct TemplateFile {
  /// In bytes. More than any report's sections need.
  private static let limit = 1 << 20

  let name: String

  init(_ name: String) { self.name = name }

  func template() throws(Failure) -> MarkdownTemplate {
    if let preset = TemplatePreset(rawValue: name) {
      do { return try preset.template() } catch { throw Failure(.defect, "\(name): \(error)") }
    }
    let path = Path(name)
    guard name.contains("/") || name.contains(".") || path.status != nil else {
      let names = TemplatePreset.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(.noInput, "There is no template \(path). Give one of \(names), or a Mustache file.")
    }
    let bytes = try InputFile(path: path, role: "template", limit: Self.limit).read()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badInput, "\(path) is not UTF-8 text. Save the template as UTF-8.")
    }
    do { return try MarkdownTemplate(text) } catch { throw Failure(.badInput, "\(path): \(error)") }
  }
}
