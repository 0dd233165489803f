import Archive
import Blameless
import JSONText

/// What the reader of photos or notes has to know later: what the command line said when they were handed in.
struct InputSettings {
  var people: [Person]
  var vocabulary: Vocabulary
  var date: String?
  /// Of the name of a file of notes: it decides what their content leaves open.
  var ending: String?

  init(_ context: Context) {
    people = context.people
    vocabulary = context.vocabulary
    date = context.date
  }

  var bytes: [UInt8] {
    Array(
      JSONValue.object([
        ("roster", PersonCoding.roster(people)), ("vocabulary", PersonCoding.vocabulary(vocabulary)),
        ("date", JSONValue(date)), ("ending", JSONValue(ending)),
      ]).line.utf8)
  }

  /// - Parameter bytes: empty where nothing was said.
  init(_ bytes: [UInt8]) throws(Failure) {
    do {
      let value = bytes.isEmpty ? .null : try JSONReader.value(of: bytes)
      people = PersonCoding.people(value["roster"] ?? .null)
      vocabulary = PersonCoding.vocabulary(from: value["vocabulary"])
      date = value["date"]?.string
      ending = value["ending"]?.string
    } catch {
      throw Failure(.badInput, "What was handed in with it can't be read: \(error)")
    }
  }

  var context: Context {
    var context = Context()
    context.people = people
    context.vocabulary = vocabulary
    context.date = date
    return context
  }
}
