/// The sections of the template in Atlassian's Incident Management Handbook.
enum AtlassianTemplate {
  static let text =
    """
    # {{title}}

    \(TemplateParts.byline)

    ## Incident summary

    \(TemplateParts.summary)
    \(TemplateParts.events("Leadup", "triggers"))
    ## Fault

    {{#roots}}
    - {{text}}
    {{/roots}}
    {{^roots}}
    \(TemplateParts.silent)
    {{/roots}}

    \(TemplateParts.section("Impact", "impact"))
    \(TemplateParts.events("Detection", "detections"))
    \(TemplateParts.events("Response", "responses"))
    \(TemplateParts.events("Recovery", "recoveries"))
    ## Timeline

    \(TemplateParts.timeline)
    \(TemplateParts.measures)
    ## Root cause and contributing factors

    \(TemplateParts.factors)
    ## Lessons learned

    \(TemplateParts.section("What went well", "wentWell", level: 3))
    \(TemplateParts.section("What could have gone better", "wentPoorly", level: 3))
    \(TemplateParts.optional("Where we got lucky", "lucky", level: 3))
    ## Corrective actions

    \(TemplateParts.actions)
    \(TemplateParts.rest)
    """
}
