/// The sections of the example in Site Reliability Engineering (Beyer et al., O'Reilly 2016), appendix D.
enum GoogleSRETemplate {
  static let text =
    """
    # {{title}}

    \(TemplateParts.byline)

    ## Summary

    \(TemplateParts.summary)
    \(TemplateParts.section("Impact", "impact"))
    ## Root causes

    \(TemplateParts.factors)
    \(TemplateParts.events("Trigger", "triggers"))
    \(TemplateParts.events("Resolution", "mitigations"))
    \(TemplateParts.events("Detection", "detections"))
    ## Action items

    {{^empty(actions)}}
    | Action item | Type | Owner | Due | State |
    | --- | --- | --- | --- | --- |
    {{/empty(actions)}}
    {{#actions}}
    | {{title}}{{#priority}} ({{priority}}){{/priority}}{{#votes}} ({{votes}} votes){{/votes}}{{#subtasks}}; {{title}}{{#suggested}} _(suggested)_{{/suggested}}{{/subtasks}} | {{type}} | {{owner}} | {{due}} | {{state}} |
    {{/actions}}
    {{^actions}}
    \(TemplateParts.silent)
    {{/actions}}

    ## Lessons learned

    \(TemplateParts.section("What went well", "wentWell", level: 3))
    \(TemplateParts.section("What went wrong", "wentPoorly", level: 3))
    \(TemplateParts.section("Where we got lucky", "lucky", level: 3))
    ## Timeline

    \(TemplateParts.timeline)
    \(TemplateParts.measures)
    \(TemplateParts.rest)
    """
}
