import Checking
import JSONText

/// Why a text can't be taken as notes.
public enum InputProblem: Error, Equatable {
  /// It is no text.
  case text(String)
  /// It begins as JSON and is none. The problem is said in a sentence.
  case json(String)
  /// It is JSON, and no export of a chat.
  case noChat
  /// It says that it is a transcript, and nothing is said in it.
  case noSpeech
}

extension InputProblem: CustomStringConvertible {
  /// The end of a sentence that begins with the file's name.
  public var description: String {
    switch self {
    case .text(let problem): problem
    case .json(let problem): "begins like JSON and can't be read as such. \(problem)"
    case .noChat:
      "is JSON, but no export of a Slack channel: messages with \"ts\" and \"text\" are missing. Give one day's file of "
        + "the export, or save the text itself."
    case .noSpeech: "is a transcript without anything said in it. Check that the export is whole."
    }
  }
}
