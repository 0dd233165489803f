import Glibc

/// How likely a face is a box: gradient-boosted trees over faces of hand-drawn diagrams whose boxes are known.
enum FaceWorth {
  /// A complete tree of three levels.
  struct Tree {
    /// Which of `FaceFeatures.values` each of the seven tests looks at, level by level.
    let features: [Int]
    /// At most this goes left.
    let thresholds: [Double]
    /// What is added to the logarithm of the odds, from left to right.
    let leaves: [Double]

    init(_ features: [Int], _ thresholds: [Double], _ leaves: [Double]) {
      self.features = features
      self.thresholds = thresholds
      self.leaves = leaves
    }

    func value(_ values: [Double]) -> Double {
      var place = 0
      while place < features.count {
        place = 2 * place + (values[features[place]] <= thresholds[place] ? 1 : 2)
      }
      return leaves[place - features.count]
    }
  }

  /// From 0 to 1.
  static func probability(_ features: FaceFeatures) -> Double {
    1 / (1 + exp(-trees.reduce(start) { $0 + $1.value(features.values) }))
  }
}
