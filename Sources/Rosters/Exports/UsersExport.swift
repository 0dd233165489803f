import Blameless
import JSONText

/// The users of a Slack workspace (`users.json` of an export, or what `users.list` answers) or of a PagerDuty account
/// (what `GET /users` answers). Bots and those who have left are told apart: bots are left out, and who has left is kept,
/// because old boards name them.
package enum UsersExport {
  package static func people(in text: String) throws(RosterProblem) -> [Person] {
    let json: JSONValue
    do throws(JSONProblem) { json = try JSONReader.value(of: Array(text.utf8)) } catch { throw .notJSON(error) }
    let lists = [json, json["members"], json["users"], json["user"].map { JSONValue.array([$0]) }]
    guard let users = lists.compactMap({ $0?.array }).first, users.allSatisfy(\.isObject) else { throw .otherJSON }
    guard users.allSatisfy({ $0["name"]?.string != nil || $0["real_name"]?.string != nil }) else { throw .otherJSON }
    var draft = RosterDraft()
    for user in users {
      guard let person = user["profile"] != nil ? slack(user) : pagerDuty(user) else { continue }
      draft.add(person)
    }
    return draft.people
  }

  /// https://docs.slack.dev/reference/objects/user-object
  private static func slack(_ user: JSONValue) -> Person? {
    let profile = user["profile"] ?? .null
    if user["is_bot"]?.bool == true || profile["bot_id"]?.string != nil || user["id"]?.string == "USLACKBOT" {
      return nil
    }
    let shown = [profile["display_name"], profile["display_name_normalized"]].compactMap { Trimmed.filled($0?.string) }
    let real = [profile["real_name"], user["real_name"], profile["real_name_normalized"]].compactMap {
      Trimmed.filled($0?.string)
    }
    let parts = [profile["first_name"], profile["last_name"]].compactMap { Trimmed.filled($0?.string) }
    let account = Trimmed.filled(user["name"]?.string)
    let names = real + (parts.isEmpty ? [] : [parts.joined(separator: " ")]) + shown
    guard let name = names.first ?? account else { return nil }
    var person = Person(
      name: name, email: Trimmed.filled(profile["email"]?.string), role: Trimmed.filled(profile["title"]?.string))
    for other in names where other != name { PersonForms.add(other, to: &person) }
    if let account, account != name { PersonForms.add(handle: account, to: &person) }
    return person
  }

  /// https://developer.pagerduty.com/api-reference: `role` is what an account may do, and no role of the team's.
  private static func pagerDuty(_ user: JSONValue) -> Person? {
    guard let name = Trimmed.filled(user["name"]?.string) else { return nil }
    let team = user["teams"]?.array?.first.flatMap { $0["summary"]?.string ?? $0["name"]?.string }
    return Person(
      name: name, email: Trimmed.filled(user["email"]?.string), role: Trimmed.filled(user["job_title"]?.string),
      team: Trimmed.filled(team))
  }
}
