/// "latency rose to 300 ms": a name that is the past of a verb as well, told of what is measured. Nothing else in small
/// letters tells the two apart.
enum RisingMeasure {
  static func isTold(_ index: Int, _ context: NameContext) -> Bool {
    guard index > 0, !context.tokens[index].isCapitalised || context.isCapitalsOnly,
      let (verb, form) = Verbs.listed(context.key(index)), form == .past, verb.past != verb.base
    else { return false }
    let before = context.key(index - 1)
    guard measures.contains(before) || NotPeople.systemNouns.contains(before) else { return false }
    if isFigure(index + 1, context) { return true }
    // "fix latency rose" is a task and who has it.
    return measures.contains(before) && isEnd(index + 1, context) && !isOrder(context)
  }

  /// "to 300 ms", "by over 5 %", "sharply", "again".
  private static func isFigure(_ index: Int, _ context: NameContext) -> Bool {
    let next = context.key(index)
    if next == "again" || next == "further" { return true }
    // "sharply", and not the "kelly" of Rose Kelly.
    if next.hasSuffix("ly") { return context.match(index) == .no && !context.isFamilyName(index) }
    return directions.contains(next)
      && (index + 1...index + 2).contains { context.tokens.indices.contains($0) && context.tokens[$0].kind == .number }
  }

  private static func isEnd(_ index: Int, _ context: NameContext) -> Bool {
    !context.tokens.indices.contains(index) || [".", ",", ";", ")"].contains(context.key(index))
  }

  private static func isOrder(_ context: NameContext) -> Bool {
    context.tokens.first { $0.kind == .word }.flatMap { Verbs.listed($0.key) }?.1 == .base
  }

  private static let directions: WordList = "to by from above over past beyond towards toward"

  private static let measures: WordList = """
    latency latencies rate rates cpu load traffic depth lag usage utilisation utilization memory temperature backlog count
    counts errors timeouts requests connections costs cost prices price volume times number percentage p50 p90 p95 p99
    """
}
