/// What the parser looks at (after Zhang & Nivre 2011): the words on top of the stack, the next ones, and what hangs
/// on them already.
package struct ParseFeatures {
  let words: [GrammarWord]
  let tags: [GrammarTag]

  package init(words: [GrammarWord], tags: [GrammarTag]) {
    self.words = words
    self.tags = tags
  }

  private func form(_ index: Int) -> UInt32 {
    words.indices.contains(index) ? words[index].form : UInt32(bitPattern: Int32(min(index, 0)))
  }

  private func tag(_ index: Int) -> UInt32 {
    tags.indices.contains(index) ? UInt32(tags[index].rawValue) : index >= tags.count ? 60 : 61
  }

  private func relation(_ state: ParseState, _ index: Int) -> UInt32 {
    index >= 0 && index < state.count ? UInt32(state.relations[index].rawValue) : 62
  }

  /// For the choice of the next move.
  package func moves(_ state: ParseState, into out: inout [UInt32]) {
    out.removeAll(keepingCapacity: true)
    var template: UInt32 = 100
    func add(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
      template += 1
      out.append(FeatureHash.mix(template, a, b, c))
    }
    let stack = state.stack
    let s0 = stack.last ?? -1
    let s1 = stack.count > 1 ? stack[stack.count - 2] : -1
    let s2 = stack.count > 2 ? stack[stack.count - 3] : -1
    let b0 = state.next
    let (s0w, s0t, s1w, s1t, s2t) = (form(s0), tag(s0), form(s1), tag(s1), tag(s2))
    let (b0w, b0t, b1w, b1t, b2t) = (form(b0), tag(b0), form(b0 + 1), tag(b0 + 1), tag(b0 + 2))
    let s0left = s0 < 0 ? -1 : state.firstLeft[s0]
    let s0right = s0 < 0 ? -1 : state.lastRight[s0]
    let s1left = s1 < 0 ? -1 : state.firstLeft[s1]
    let s1right = s1 < 0 ? -1 : state.lastRight[s1]
    let b0left = state.firstLeft[b0]
    let distance = UInt32(min(9, b0 - s0))
    let gap = UInt32(min(9, s0 - s1))
    let s0size = s0 < 0 ? 0 : UInt32(min(state.leftCount[s0], 4)) << 4 | UInt32(min(state.rightCount[s0], 4))
    let s1size = s1 < 0 ? 0 : UInt32(min(state.leftCount[s1], 4)) << 4 | UInt32(min(state.rightCount[s1], 4))
    let b0size = UInt32(min(state.leftCount[b0], 4))
    let (s0lr, s0rr) = (relation(state, s0left), relation(state, s0right))
    let (s1lr, s1rr) = (relation(state, s1left), relation(state, s1right))
    let b0lr = relation(state, b0left)
    add(0)
    add(s0w)
    add(s0t)
    add(s0w, s0t)
    add(b0w)
    add(b0t)
    add(b0w, b0t)
    add(b1w, b1t)
    add(b1t)
    add(b2t)
    add(s1w)
    add(s1t)
    add(s1w, s1t)
    add(s2t, s1t, s0t)
    add(s0w, b0w)
    add(s0w, b0t)
    add(s0t, b0w)
    add(s0t, b0t)
    add(s0t, b0t, distance)
    add(s0w, b0t, distance)
    add(s0t, b0w, distance)
    add(s1w, s0w)
    add(s1t, s0w)
    add(s1w, s0t)
    add(s1t, s0t)
    add(s1t, s0t, gap)
    add(s1t, s0t, b0t)
    add(s1w, s0t, b0t)
    add(s1t, s0w, b0t)
    add(s1t, s0t, b0w)
    add(s0t, b0t, b1t)
    add(s0w, b0t, b1t)
    add(s0t, b0w, b1t)
    add(b0t, b1t, b2t)
    add(b0w, b1w)
    add(s0t, b0t << 8 | b1t, b2t)
    add(s1t << 8 | s0t, b0t, b1t)
    add(s0t, tag(s0left), b0t)
    add(s0t, tag(s0right), b0t)
    add(s0t, tag(b0left), b0t)
    add(s1t, tag(s1left), s0t)
    add(s1t, tag(s1right), s0t)
    add(s1t, tag(s0left), s0t)
    add(s1t, tag(s0right), s0t)
    add(s0w, s0size)
    add(s0t, s0size, b0t)
    add(s1t, s1size, s0t)
    add(b0t, b0size, s0t)
    add(s0t, s0lr << 8 | s0rr, b0t)
    add(s1t, s1lr << 8 | s1rr, s0t)
    add(b0t, b0lr, s0t)
    add(s0w, s0lr << 8 | s0rr)
    add(s1w, s1rr, s0t)
    add(form(s0left), s0t, b0t)
    add(form(s1right), s1t, s0t)
    add(form(s0left), s0t, s1t)
    add(words.indices.contains(s0) ? words[s0].suffixes.2 : 0, s0t, b0t)
    add(words.indices.contains(b0) ? words[b0].suffixes.2 : 0, s0t, b0t)
    add(tag(s0 + 1), s0t, b0t)
    add(tag(b0 - 1), s0t, b0t)
  }

  /// For the name of the relation between a head and a word whose own dependents are all found.
  package func relation(_ state: ParseState, head: Int, word: Int, into out: inout [UInt32]) {
    out.removeAll(keepingCapacity: true)
    var template: UInt32 = 200
    func add(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
      template += 1
      out.append(FeatureHash.mix(template, a, b, c))
    }
    let side: UInt32 = word < head ? 1 : 0
    let (hw, ht, ww, wt) = (form(head), tag(head) << 1 | side, form(word), tag(word))
    let left = state.firstLeft[word]
    let right = state.lastRight[word]
    let headLeft = state.firstLeft[head]
    let headRight = state.lastRight[head]
    let distance = UInt32(min(6, abs(head - word)))
    add(side)
    add(hw)
    add(ht)
    add(ww)
    add(wt)
    add(ht, wt)
    add(hw, wt)
    add(ht, ww)
    add(hw, ww)
    add(ht, wt, distance)
    add(ht, wt, tag(left))
    add(ht, wt, form(left))
    add(ht, wt, tag(right))
    add(ht, wt, relation(state, left) << 8 | relation(state, right))
    add(ww, form(left))
    add(hw, wt, form(left))
    add(ht, wt, relation(state, headLeft))
    add(ht, wt, relation(state, headRight))
    add(ht, wt, form(headLeft))
    add(hw, wt, relation(state, headRight))
    add(wt, ht, tag(word - 1))
    add(wt, ht, tag(word + 1))
    add(ww, ht, form(word - 1))
    add(ww, ht, form(word + 1))
    add(wt, ht, tag(head - 1))
    add(wt, ht, tag(head + 1))
    add(words.indices.contains(word) ? words[word].suffixes.2 : 0, wt, ht)
    add(words.indices.contains(head) ? words[head].suffixes.2 : 0, wt, ht)
    add(words.indices.contains(word) ? words[word].shape : 0, wt, ht)
  }
}
