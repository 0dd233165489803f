/// A statement in which the words that were looked for stand between U+0001 and U+0002, which are in no text of a report.
struct MarkedText {
  private let text: String
  /// How many it has.
  let words: Int
  /// How often each word that was looked for stands in it, whatever its ending.
  private let counts: [String: Int]

  init(_ text: String) {
    self.text = text
    var (words, counts) = (0, [String: Int]())
    var (isInWord, start) = (false, text.startIndex)
    for index in text.utf8.indices {
      let byte = text.utf8[index]
      switch byte {
      case 1: start = text.utf8.index(after: index)
      case 2: counts[Lemmas.stem(Spelling.folded(String(text[start..<index]))), default: 0] += 1
      default: break
      }
      let isPart = byte >= 0x80 || 0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte
      if isPart, !isInWord { words += 1 }
      isInWord = isPart
    }
    (self.words, self.counts) = (words, counts)
  }

  /// BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) with all words weighing the same: every
  /// statement that is ranked has all of them, so their weights would tell little.
  /// - Parameter averageLength: in words, of those that are ranked.
  func score(averageLength: Double) -> Double {
    let (saturation, lengthWeight) = (1.2, 0.75)
    let length = 1 - lengthWeight + lengthWeight * Double(words) / max(1, averageLength)
    return counts.values.reduce(0) { sum, count in
      sum + Double(count) * (saturation + 1) / (Double(count) + saturation * length)
    }
  }

  /// As offsets in characters of the text without them.
  var marks: [Range<Int>] {
    var marks: [Range<Int>] = []
    var (offset, start) = (0, 0)
    for character in text {
      switch character {
      case "\u{1}": start = offset
      case "\u{2}": marks.append(start..<offset)
      default: offset += 1
      }
    }
    return marks
  }
}
