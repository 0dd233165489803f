import Testing

@testable import Blameless

@Suite struct `An insult of a person is never published` {
  private let roster = [Person(name: "Bob Hale"), Person(name: "Priya Rao")]

  @Test(arguments: [
    ("that idiot Bob said so", "an engineer said so"), ("Stupid Bob said so", "An engineer said so"),
    ("the idiot in ops said so", "the person in ops said so"), ("An idiot in ops said so", "A person in ops said so"),
    ("those clowns in ops said so", "those people in ops said so"), ("the lazy on-call said so", "the on-call said so"),
    ("a careless engineer said so", "an engineer said so"), ("Bob, that moron, said so", "An engineer said so"),
    ("too dear, says Bob the clown", "too dear, says an engineer"), ("Bob, you moron", "An engineer"),
    ("the complete idiot Bob said so", "an engineer said so"), ("you idiots said so", "you said so"),
    ("Bob is an idiot", "An engineer is […]"), ("Priya is incompetent", "An engineer is […]"),
    ("I was a fool", "I was […]"), ("I am an idiot", "I am […]"), ("Bob ist ein Idiot", "An engineer ist […]"),
    ("der Idiot Bob wollte es so", "[…] an engineer wollte es so"),
    ("Bob acted like a clown", "An engineer acted like […]"),
    ("a lazy, incompetent engineer said so", "an engineer said so"),
    ("Bob is lazy, careless and stupid", "An engineer is […]"), ("what a jerk", "what a person"),
    ("what an idiot move", "what a move"), ("i'm an idiot, it was me", "i'm […], it was me"), ("Dumbass", "Person"),
    ("The lazy and incompetent Bob said so", "An engineer said so"),
    ("Bob made a stupid mistake", "An engineer made a mistake"), ("Bob's stupid idea", "An engineer's idea"),
    ("Careless deploy by Bob", "Deploy by an engineer"),
    ("no budget, and Bob is too lazy", "no budget, and an engineer is too […]"),
  ])
  func `it goes, or leaves a gap`(sentence: String, text: String) {
    let editor = Editor(roster: roster)
    let edit = editor.edit(sentence)
    #expect(edit.withoutNames.description == text)
    #expect(editor.withoutNames(sentence).description == text)
    #expect(editor.edit(text).withoutNames.description == text)
    // What stands in for a statement that may not be published as it is.
    let kept = edit.text ?? edit.withoutNames
    #expect(Insults.removed(from: kept.description) == kept.description)
  }

  @Test(arguments: [
    "that idiot Bob said so", "those clowns in ops said no", "Bob, you moron", "the lazy on-call said so",
  ])
  func `it is asked about`(sentence: String) {
    let edit = Editor(roster: roster).edit(sentence)
    #expect(!edit.findings.isEmpty)
    #expect(!edit.questions.isEmpty)
  }

  @Test(arguments: [
    "We are not idiots", "An idiot-proof deploy button", "The clown fish dashboard was slow", "Lazy loading was on",
    "A stupid bug in the parser", "A fool's errand", "The retry fooled the cache", "The jerk in the animation is gone",
    "The retry logic is a joke", "A useless alert fired", "The on-call's useless dashboard",
    "A lazy migration by default", "The careless use of retries", "Dumb pipes, smart endpoints",
  ])
  func `what insults nobody stays`(sentence: String) {
    #expect(Editor().edit(sentence).withoutNames.description == sentence)
  }
}
