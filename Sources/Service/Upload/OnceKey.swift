import Archive
import Crypto
import Foundation

extension RequestKey {
  /// The field of a form that has one.
  static let field = "key"

  /// Of a form whose answer is shown once. Sent again as it was, as a page that is loaded again does, it makes nothing; filled
  /// in anew, it does.
  /// - Parameter parts: what is asked for.
  /// - Returns: nil where the form has no key.
  /// - Throws: ``Refusal`` where it has one that is none.
  static func once(_ form: Form, _ parts: [String], of account: Account.ID) throws(Refusal) -> RequestKey? {
    let text = form[field]
    guard !text.isEmpty else { return nil }
    guard Secret(text) != nil else { throw .bad(Texts.say("form.that-is-no-form")) }
    let digest = SHA256.hash(data: Data(parts.map { "\($0.utf8.count):\($0)" }.joined().utf8))
    let signs = digest.map { String($0, radix: 16) }.joined(separator: ".")
    return try checked("\(text).\(signs)", of: account, for: parts.map { Array($0.utf8) })
  }
}
