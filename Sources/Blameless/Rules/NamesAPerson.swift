/// A person named in a write-up: no blame, but what a write-up that is shared does without. Found only where it is asked for.
public enum NamesAPerson {
  static let card = RuleCard(
    id: "names-a-person", label: .names,
    rationale: "Who is named has to fear for their name: a role says as much, and lets people speak.",
    source: "Google, Site Reliability Engineering, chapter 15: Postmortem culture",
    fires: [
      RuleCard.Example("14:19 page acked by Priya"), RuleCard.Example("Update the runbook - Håkon"),
      RuleCard.Example("Ask e.okafor@example.org for the dashboard"),
    ],
    staysSilent: [
      RuleCard.Example("The on-call engineer acked the page"), RuleCard.Example("Jenkins restarted Athena"),
      RuleCard.Example("Ask @payments-team for the dashboard"),
    ])

  public static var id: String { card.id }
}
