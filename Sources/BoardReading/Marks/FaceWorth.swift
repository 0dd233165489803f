import Glibc

/// How likely a face is a box: a logistic regression over hand-drawn diagrams whose boxes are known.
enum FaceWorth {
  /// In the order of `FaceFeatures.values`.
  static let weights: [Double] = [
    -20.477, 14.373, 0.098, 3.523, -0.307, -4.329, 1.545, 5.874, 0.086,
    -3.459, 3.010, 1.458, -0.604, 1.242, 2.128, 3.208, -0.854, -1.228, 0.867, 0.589, -1.809, 1.085,
  ]

  static func probability(_ features: FaceFeatures) -> Double {
    1 / (1 + exp(-zip(weights, features.values).reduce(0) { $0 + $1.0 * $1.1 }))
  }
}
