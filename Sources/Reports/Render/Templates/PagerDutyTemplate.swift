/// The sections of the template in PagerDuty's Incident Response Documentation (response.pagerduty.com).
enum PagerDutyTemplate {
  static let text =
    """
    # {{title}}

    \(TemplateParts.byline)

    ## Overview

    \(TemplateParts.summary)
    \(TemplateParts.events("What happened", "triggers"))
    ## Contributing factors

    \(TemplateParts.factors)
    \(TemplateParts.events("Resolution", "mitigations"))
    \(TemplateParts.section("Impact", "impact"))
    \(TemplateParts.measures)
    ## Timeline

    \(TemplateParts.timeline)
    ## How'd we do?

    \(TemplateParts.section("What went well?", "wentWell", level: 3))
    \(TemplateParts.section("What didn't go so well?", "wentPoorly", level: 3))
    \(TemplateParts.optional("Where we got lucky", "lucky", level: 3))
    ## Action items

    \(TemplateParts.actions)
    \(TemplateParts.rest)
    """
}
