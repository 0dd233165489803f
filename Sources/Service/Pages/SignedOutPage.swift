import Hummingbird

/// A form came from somebody who is signed out by now. What was typed is not lost: it is in the page, to be sent again.
struct SignedOutPage: Sendable {
  struct Field: Sendable {
    let name: String
    let value: String
  }

  let title = Texts.say("signed-out.you-are-signed-out")
  let frame = Frame(nil, at: "")
  let place: String
  let fields: [Field]

  /// - Parameter request: of a form of our own site: ``Gate`` has looked.
  /// - Throws: ``Refusal`` where it holds no form that can be sent again: photos stay with their page.
  init(_ request: Request) async throws {
    place = request.uri.path
    fields = try await Form(of: request).ordered.map { Field(name: $0.name, value: $0.value) }
  }
}
