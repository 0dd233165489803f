import Archive
import Blameless
import Rosters

extension Context {
  /// With what a project's team says of itself, behind what was said here. Who is in both is one person.
  func adding(_ project: ProjectContext) -> Context {
    guard !project.isEmpty else { return self }
    var context = self
    context.people = RosterDraft(people + project.roster).people
    context.vocabulary = vocabulary.adding(project.vocabulary)
    return context
  }
}
