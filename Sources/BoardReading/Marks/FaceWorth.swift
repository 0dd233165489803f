import Glibc

/// How likely a face is a box: a logistic regression over hand-drawn diagrams whose boxes are known.
enum FaceWorth {
  /// In the order of `FaceFeatures.values`.
  static let weights: [Double] = [
    -22.963, 16.693, 0.666, 3.289, -0.672, -5.770, 1.511, 6.022, 0.910,
    -3.507, 3.041, 1.868, -0.544, 1.195, 1.547, 2.785, -0.888, -0.901,
  ]

  static func probability(_ features: FaceFeatures) -> Double {
    1 / (1 + exp(-zip(weights, features.values).reduce(0) { $0 + $1.0 * $1.1 }))
  }
}
