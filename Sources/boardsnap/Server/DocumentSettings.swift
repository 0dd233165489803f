import Checking
import LanguageServer

/// The settings for a document in an editor: from the files above it. One that is no file has those of the folder that
/// the editor started the program in.
enum DocumentSettings {
  static func settings(for uri: String) -> EditorSession.Settings {
    var finder = SettingsFinder()
    do throws(Failure) {
      return EditorSession.Settings(checker: try finder.checker(for: FileURI.path(of: uri)?.folder ?? Path(".")))
    } catch {
      return EditorSession.Settings(checker: Checker(), problem: error.sentence)
    }
  }
}
