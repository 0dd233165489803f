/// Templates that ship with the program: sections as well-known guides have them.
public enum TemplatePreset: String, CaseIterable, Sendable {
  /// Site Reliability Engineering, appendix D: Example Postmortem.
  case googleSRE = "google-sre"
  /// PagerDuty's Incident Response Documentation, Postmortem Template.
  case pagerDuty = "pagerduty"
  /// Atlassian's Incident Management Handbook, Postmortem template.
  case atlassian

  var text: String {
    switch self {
    case .googleSRE: GoogleSRETemplate.text
    case .pagerDuty: PagerDutyTemplate.text
    case .atlassian: AtlassianTemplate.text
    }
  }

  /// - Throws: never for a preset as it ships; a test reads them all.
  public func template() throws(TemplateProblem) -> MarkdownTemplate { try MarkdownTemplate(text) }
}

/// Parts that all presets share, so that nothing a report holds is left out by any of them.
enum TemplateParts {
  static let byline = "_{{kind}}{{#date}} · {{date}}{{/date}}_"
  static let silent = "_The board does not say._"

  static func list(_ name: String) -> String {
    "{{#\(name)}}\n- {{text}}{{#votes}} ({{votes}} votes){{/votes}}\n{{/\(name)}}\n"
  }

  /// A heading, and below it the list or a word that there is none.
  static func section(_ heading: String, _ name: String, level: Int = 2) -> String {
    let marks = String(repeating: "#", count: level)
    return "\(marks) \(heading)\n\n\(list(name)){{^\(name)}}\n\(silent)\n{{/\(name)}}\n"
  }

  /// Left out where there is nothing for it.
  static func optional(_ heading: String, _ name: String, level: Int = 2) -> String {
    let marks = String(repeating: "#", count: level)
    return "{{^empty(\(name))}}\n\(marks) \(heading)\n\n{{/empty(\(name))}}\n\(list(name))\n"
  }

  static func events(_ heading: String, _ name: String, level: Int = 2) -> String {
    let marks = String(repeating: "#", count: level)
    return
      "\(marks) \(heading)\n\n{{#\(name)}}\n- {{#time}}{{time}}: {{/time}}{{text}}\n{{/\(name)}}\n{{^\(name)}}\n\(silent)\n{{/\(name)}}\n"
  }

  static let summary = "{{#summary}}\n{{text}}\n{{/summary}}\n{{^summary}}\n\(silent)\n{{/summary}}\n"

  static let timeline = """
    {{^empty(timeline)}}
    | Time | Phase | Event |
    | --- | --- | --- |
    {{/empty(timeline)}}
    {{#timeline}}
    | {{time}} | {{phase}} | {{text}} |
    {{/timeline}}
    {{^timeline}}
    \(silent)
    {{/timeline}}

    """

  static let measures = """
    {{#timeToDetect}}
    - Time to detect: {{.}}
    {{/timeToDetect}}
    {{#timeToMitigate}}
    - Time to mitigate: {{.}}
    {{/timeToMitigate}}
    {{#timeToRecover}}
    - Time to recover: {{.}}
    {{/timeToRecover}}

    """

  static let factors = """
    {{#factors}}
    {{indent}}- {{#root}}**Root cause:** {{/root}}{{#because}}because: {{/because}}{{text}}{{#votes}} ({{votes}} votes){{/votes}}{{#question}} _{{question}}_{{/question}}
    {{/factors}}
    {{^factors}}
    \(silent)
    {{/factors}}

    """

  static let actions = """
    {{#actions}}
    - [{{box}}] {{title}} — {{state}}, {{type}}{{#owner}}, owner: {{owner}}{{/owner}}{{#due}}, due: {{due}}{{/due}}{{#priority}}, {{priority}}{{/priority}}{{#votes}}, {{votes}} votes{{/votes}}
    {{#subtasks}}
      - [{{box}}] {{title}}{{#suggested}} _(suggested)_{{/suggested}}
    {{/subtasks}}
    {{/actions}}
    {{^actions}}
    \(silent)
    {{/actions}}

    """

  static let diagram = """
    {{#mermaid}}
    ## Diagram

    {{#arrows}}
    - {{text}}
    {{/arrows}}

    ```mermaid
    {{mermaid}}
    ```
    {{/mermaid}}

    """

  static let leadership = """
    {{^empty(leadership)}}
    ## Leadership owns

    {{/empty(leadership)}}
    \(list("leadership"))
    """

  /// What no guide has a section for, and nobody should lose.
  static let rest =
    optional("Decisions", "decisions") + optional("Open questions", "questions") + leadership + diagram
    + optional("Notes", "notes") + "{{#unread}}\n_{{unread}}_\n{{/unread}}\n"
}
