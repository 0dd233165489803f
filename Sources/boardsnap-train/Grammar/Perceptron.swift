/// An averaged perceptron over hashed features (Collins 2002). A feature gets a row of weights when it first takes part
/// in a mistake.
struct Perceptron {
  let classes: Int
  private var rows: [UInt32: Int] = [:]
  private var weights: [Float] = []
  private var totals: [Float] = []
  private var stamps: [Int32] = []
  /// In how many mistakes each row took part.
  private var mistakes: [Int32] = []
  private var step: Int32 = 0

  init(classes: Int) { self.classes = classes }

  func score(_ features: [UInt32], into scores: inout [Float]) {
    for index in scores.indices { scores[index] = 0 }
    weights.withUnsafeBufferPointer { weights in
      for feature in features {
        guard let row = rows[feature] else { continue }
        for index in 0..<classes { scores[index] += weights[row + index] }
      }
    }
  }

  mutating func learn(_ features: [UInt32], truth: Int, guess: Int) {
    step += 1
    guard truth != guess else { return }
    for feature in features {
      let row: Int
      if let known = rows[feature] {
        row = known
      } else {
        row = weights.count
        rows[feature] = row
        weights.append(contentsOf: repeatElement(0, count: classes))
        totals.append(contentsOf: repeatElement(0, count: classes))
        stamps.append(contentsOf: repeatElement(step, count: classes))
        mistakes.append(0)
      }
      mistakes[row / classes] += 1
      change(row + truth, by: 1)
      change(row + guess, by: -1)
    }
  }

  private mutating func change(_ index: Int, by amount: Float) {
    totals[index] += Float(step - stamps[index]) * weights[index]
    stamps[index] = step
    weights[index] += amount
  }

  /// The mean weights over all steps, by feature; sorted, so that the same training gives the same bytes.
  ///
  /// - Parameter least: features that took part in fewer mistakes are left out.
  func averages(least: Int32) -> [(feature: UInt32, weights: [Float])] {
    rows.filter { mistakes[$0.value / classes] >= least }.sorted { $0.key < $1.key }.map { feature, row in
      let mean = (row..<(row + classes)).map {
        (totals[$0] + Float(step - stamps[$0]) * weights[$0]) / Float(max(1, step))
      }
      return (feature, mean)
    }
  }
}
