/// A family of headings: words in order, each one of several, some of which may be left out. "what|things went right".
struct HeadingPattern: Sendable {
  private struct Element: Sendable {
    var words: Set<Substring>
    var isOptional: Bool
  }

  private let elements: [Element]
  let section: Section

  /// - Parameter form: alternatives parted by "|"; a "?" at the end of an element lets it be left out.
  init(_ section: Section, _ form: String) {
    self.section = section
    elements = form.split(separator: " ").map { element in
      let isOptional = element.hasSuffix("?")
      let words = (isOptional ? element.dropLast() : element).split(separator: "|")
      return Element(words: Set(words), isOptional: isOptional)
    }
  }

  func matches(_ words: [String]) -> Bool { matches(words[...], elements[...]) }

  private func matches(_ words: ArraySlice<String>, _ elements: ArraySlice<Element>) -> Bool {
    guard let element = elements.first else { return words.isEmpty }
    if let word = words.first, element.words.contains(word[...]),
      matches(words.dropFirst(), elements.dropFirst())
    {
      return true
    }
    return element.isOptional && matches(words, elements.dropFirst())
  }

  static func section(of words: [String]) -> Section? {
    guard (2...8).contains(words.count), openers.contains(words[0]) else { return nil }
    return all.first { $0.matches(words) }?.section
  }

  /// Most lines are no headings, and their first word tells.
  private static let openers = Set(
    all.flatMap { pattern in
      let last = pattern.elements.firstIndex { !$0.isOptional } ?? pattern.elements.count - 1
      return pattern.elements[...last].flatMap { $0.words.map(String.init) }
    })

  private static let all: [HeadingPattern] = [
    HeadingPattern(.wentPoorly, "what|things? that|we? was|were|is? not so|very|too? good|great|well"),
    HeadingPattern(
      .wentPoorly,
      "what|things|that we? did|didnt|wasnt|dont|doesnt not? go|work|do|run so|very|as|too? well|good|right|planned|hoped|smoothly?"
    ),
    HeadingPattern(
      .wentPoorly,
      "what|things|where|how|stuff that? we|it|could|can|should|to|needs|was|were we|be|have|to? improve|better|improved|improvement|harder|hard|difficult|painful|slow"
    ),
    HeadingPattern(
      .wentPoorly,
      "what|things|that|where|stuff that? went|goes|was|were|is|slowed|hurt|held|got|did we? wrong|badly|poorly|bad|sideways|us|hard|difficult|struggle|annoying|frustrating down|back|up?"
    ),
    HeadingPattern(.wentPoorly, "room|areas|points|opportunities for|to improvement|improve"),
    HeadingPattern(.wentPoorly, "less|not good|great"),
    HeadingPattern(
      .wentWell,
      "what|things|that|stuff|which that? we? went|worked|works|did|ran|go|was|were|is|helped|saved really|very|quite|out|so|us? well|right|good|great|smoothly|fine|ok|us|the day|day?"
    ),
    HeadingPattern(.wentWell, "what helped|worked|works|saved us?"),
    HeadingPattern(.wentWell, "keep|continue doing|this|it|on"),
    HeadingPattern(.wentWell, "good|great things|stuff|parts|news"),
    HeadingPattern(
      .lucky, "where|how|when|what|things? did|were? we|it|that? got|get|were|was|had|did|have lucky|luck"),
    HeadingPattern(.lucky, "good|sheer|pure|plain|dumb luck"),
    HeadingPattern(
      .impact,
      "who|what|which what|was|and|users|customers|systems|services? was|were|got|is|it? hit|affected|impacted|hurt|broken|down"
    ),
    HeadingPattern(.impact, "who what was|were|got|is hit|affected|impacted|hurt"),
    HeadingPattern(
      .impact,
      "what|how|who much|bad|many? did|was|were? it|we|customers|users? cost|costs|see|saw|notice|noticed|feel|felt|lost|lose|it"
    ),
    HeadingPattern(
      .impact,
      "business|customer|user|client|service|patient|production|financial impact|effect|damage|consequences|effects"),
    HeadingPattern(.impact, "scope|size|extent of? the? impact|damage|outage|incident"),
    HeadingPattern(.timeline, "how it|things|we? unfolded|happened|played|got|went out|there|here?"),
    HeadingPattern(.timeline, "what happened when|so|and? far|when?"),
    HeadingPattern(
      .timeline, "time|incident|event|rough|detailed|our|full line|log|timeline|history|sequence|chronology"),
    HeadingPattern(.timeline, "course|order|sequence of the? events|incident|event"),
    HeadingPattern(
      .factors,
      "what|which|things|factors that|all? contributed|led|caused|allowed|enabled|helped|let|triggered|made to|it|this|us? that|it|this|happen|possible|worse|here?"
    ),
    HeadingPattern(.factors, "what|things that? made it|this possible|worse|likely|hard|harder"),
    HeadingPattern(
      .factors,
      "why did|was|is|has|could it|this|that|we? happen|happened|fail|break|go|broke|failed|wrong|down|possible|so|bad?"
    ),
    HeadingPattern(.factors, "why it|this|that happened|failed|broke|was|could happen|possible?"),
    HeadingPattern(
      .factors,
      "possible|probable|likely|suspected|underlying|contributing|systemic|other|deeper|technical|organisational|organizational causes|cause|factors|reasons|conditions|issues"
    ),
    HeadingPattern(.factors, "contributing|root|main factors|causes|cause and|or|other? causes|factors|contributors?"),
    HeadingPattern(.factors, "fishbone|ishikawa|cause tree|diagram|causes|and?"),
    HeadingPattern(.factors, "cause|causal|fault|why tree|map|analysis"),
    HeadingPattern(.rootCause, "the? real|actual|underlying|deepest|main|primary cause|reason"),
    HeadingPattern(.rootCause, "root cause|causes analysis|found|identified?"),
    HeadingPattern(
      .actions, "what we|well will|would|can|should? do|change|fix|improve differently|next|about|now? time|it?"),
    HeadingPattern(
      .actions,
      "what|things do|will|should|must|are|can|shall|to|would|well we|you|do|to? do|change|fix|doing|going|improve|differently|next about|to|now|it|differently|next|do?"
    ),
    HeadingPattern(
      .actions,
      "agreed|open|our|immediate|short|long|corrective|preventive|preventative|mitigation|improvement|follow|remediation|proposed|next|follow|todo|new|resulting term|up? actions|action|steps|step|measures|tasks|items|work|fixes|points|ups|improvements|todos items|points|list?"
    ),
    HeadingPattern(
      .actions,
      "actions|action|ais|tasks|fixes|todo|todos|steps|improvements and|to|for|from|with|plan|list|owners? next|steps|take|owners|this|here|prevent|do|date|dates|items? repeat|recurrence|it|dates?"
    ),
    HeadingPattern(
      .actions,
      "how do|can|will|to|could we? prevent|avoid|stop|fix it|this|that|a|repeat? again|next|happening|repeat|from? time|again|happening?"
    ),
    HeadingPattern(
      .actions, "to be? do|done|fix|fixed|change|prevent|improve now|next|first|soon|this|recurrence|later?"),
    HeadingPattern(
      .questions,
      "what|things|still we? do|dont|to|need not|still|to? know|find|understand|unclear|clarify|check|figure yet|out|still?"
    ),
    HeadingPattern(
      .questions,
      "open|remaining|unanswered|outstanding|still|our|other open|to? questions|question|points|issues|clarify|puzzles|topics"
    ),
    HeadingPattern(.decisions, "what|we|things we|have|were|that? have|was? decided|agreed on|to?"),
    HeadingPattern(.decisions, "decisions|agreements|decision we? made|taken|log|reached"),
    HeadingPattern(
      .leadership,
      "what? leadership|management|leaders|execs|executives owns|own|takes|take|to|commits|will|on|commitments|owns|do|on? own|on|to|do?"
    ),
    HeadingPattern(.notes, "what|things|lessons|insights|key we? learned|learnt|learnings|lessons|takeaways|insights"),
    HeadingPattern(
      .summary, "summary|overview|gist|story of|in the|brief|incident|short? incident|events|outage|short?"),
    HeadingPattern(.fiveWhys, "5|five|the|our|3|three|6|7|four|4 whys|why|whys analysis|chain?"),
    HeadingPattern(.fiveWhys, "why|whys why|whys|chain|ladder why|whys? why?"),
    HeadingPattern(
      .event(.detection),
      "how|when did|was|were|we|it|the? we|it|you? find|notice|noticed|detect|detected|found|discovered|alerted out?"),
    HeadingPattern(
      .event(.mitigation),
      "how did|was|we|it we|it? fix|fixed|mitigate|mitigated|stop|stopped|resolve|resolved it|this?"),
  ]
}
