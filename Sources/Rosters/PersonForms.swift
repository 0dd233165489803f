import Blameless

/// What somebody is called, put where the roster has it.
enum PersonForms {
  /// Another name: words with a blank between them are names, one word in small letters is an account.
  static func add(_ name: String, to person: inout Person) {
    let isAccount = !name.contains(where: \.isWhitespace) && name.allSatisfy { !$0.isUppercase }
    if isAccount { return add(handle: name, to: &person) }
    guard name != person.name, !person.nicknames.contains(name) else { return }
    person.nicknames.append(name)
  }

  static func add(handle: String, to person: inout Person) {
    let handle = handle.hasPrefix("@") ? String(handle.dropFirst()) : handle
    // Two letters are in every other word, and what everybody is called calls nobody.
    guard handle.count > 2, !common.contains(handle.lowercased()), !person.handles.contains(handle) else { return }
    person.handles.append(handle)
  }

  /// The first address is the person's; what stands before the "@" of each is what logs and branches call them.
  static func add(email: String, to person: inout Person) {
    let parts = email.split(separator: "@")
    guard parts.count == 2 else { return }
    let isHidden = parts[1].lowercased().hasSuffix("users.noreply.github.com")
    // "12345+noor@users.noreply.github.com"
    if let local = parts[0].split(separator: "+").last(where: { !isHidden || !$0.allSatisfy(\.isNumber) }) {
      add(handle: String(isHidden ? local : parts[0].split(separator: "+")[0]), to: &person)
    }
    guard !isHidden else { return }
    if person.email == nil {
      person.email = email
    } else if person.email?.lowercased() != email.lowercased(), !person.handles.contains(email) {
      person.handles.append(email)
    }
  }

  private static let common: Set<String> = [
    "admin", "administrator", "bot", "contact", "dev", "devs", "git", "github", "gitlab", "hello", "help", "hey",
    "info",
    "mail", "mailbox", "noreply", "no-reply", "office", "ops", "root", "sales", "security", "support", "team", "test",
    "user", "web", "webmaster", "work", "code", "email", "public", "spam", "lists", "list", "oss", "opensource",
  ]
}
