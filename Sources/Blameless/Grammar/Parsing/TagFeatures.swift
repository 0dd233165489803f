/// What the tagger looks at: the word, its neighbours, and the two tags before.
package enum TagFeatures {
  package static func collect(
    _ words: [GrammarWord], at index: Int, before: UInt8, beforeThat: UInt8, into out: inout [UInt32]
  ) {
    out.removeAll(keepingCapacity: true)
    let word = words[index]
    let last = index > 0 ? words[index - 1] : .outside
    let next = index + 1 < words.count ? words[index + 1] : .outside
    let beforeLast = index > 1 ? words[index - 2] : .outside
    let afterNext = index + 2 < words.count ? words[index + 2] : .outside
    let tag = UInt32(before) + 1
    let tags = tag << 8 | (UInt32(beforeThat) + 1)
    let place: UInt32 = index == 0 ? 1 : 0
    var template: UInt32 = 0
    func add(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
      template += 1
      out.append(FeatureHash.mix(template, a, b, c))
    }
    add(0)
    add(word.form)
    add(word.suffixes.0)
    add(word.suffixes.1)
    add(word.suffixes.2)
    add(word.suffixes.3)
    add(word.prefixes.0)
    add(word.prefixes.1)
    add(word.shape, place)
    add(word.known)
    add(word.known, tag)
    add(word.shape, word.suffixes.2)
    add(word.shape, tag)
    add(tag)
    add(tags)
    add(tag, word.form)
    add(tag, word.suffixes.2)
    add(tags, word.suffixes.1)
    add(last.form)
    add(last.suffixes.2)
    add(beforeLast.form)
    add(next.form)
    add(next.suffixes.2)
    add(next.suffixes.1, word.suffixes.1)
    add(next.shape)
    add(next.known, tag)
    add(afterNext.form)
    add(word.form, next.form)
    add(last.form, word.form)
    add(last.form, next.form)
    add(tag, next.form)
    add(tag, next.suffixes.2)
    add(tags, next.form)
    add(word.form, next.suffixes.2)
    add(last.form, word.suffixes.2)
    add(next.form, afterNext.form)
    add(beforeLast.form, last.form)
  }
}
