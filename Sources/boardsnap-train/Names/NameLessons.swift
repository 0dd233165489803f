import Blameless
import SeededNumbers

/// Turns labelled lines into what ``ChainTraining`` learns from.
struct NameLessons {
  let classes: [UInt32: WordClasses]
  var random: SplitMix
  /// How many names of a hundred are learned as if no list had them.
  let hidden: UInt64
  private(set) var lessons: [ChainTraining.Lesson] = []
  private var reader = NameWords()

  init(classes: [UInt32: WordClasses], hidden: UInt64, seed: UInt64) {
    self.classes = classes
    self.hidden = hidden
    random = SplitMix(state: seed)
  }

  private struct List: NameFeatureSink {
    var features: [UInt32] = []
    mutating func add(_ feature: UInt32) { features.append(feature) }
  }

  mutating func add(_ line: LabelledLine, weight: Float = 1, recall: Float = 1, skipsAddresses: Bool = false) {
    line.bytes.withUnsafeBufferPointer { reader.read($0, 0..<$0.count) }
    var words = reader.words
    for index in words.indices where words[index].kind == .word {
      words[index].classes = classes[words[index].hash] ?? []
      let isName = line.isName(Int(words[index].start)..<Int(words[index].end))
      // Names that no list has are learned from what stands around them.
      if random.next() % 100 < (isName ? hidden : hidden / 4) {
        words[index].classes.subtract([.given, .commonGiven, .family, .commonFamily])
      }
    }
    let features = NameFeatures(words)
    var nodes: [ChainTraining.Lesson.Node] = []
    var last = -10
    for index in words.indices where features.isCandidate(index) {
      // Text tagged by others counts no address and no handle as a name: nothing is learned from them there.
      if skipsAddresses, features.isAddress(index) { continue }
      var list = List()
      list.features.reserveCapacity(48)
      features.collect(index, into: &list)
      nodes.append(
        .init(
          features: list.features, isName: line.isName(Int(words[index].start)..<Int(words[index].end)),
          gap: last < 0 ? .far : features.gap(from: last, to: index)))
      last = index
    }
    if !nodes.isEmpty { lessons.append(.init(nodes: nodes, weight: weight, recall: recall)) }
  }
}
