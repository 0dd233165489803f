import Whiteboard

/// Which colour a line was written in, told from its ink against the paper around it, so that the light does not matter.
enum InkColour {
  /// Below this part of the strongest channel's density that the weakest lacks, ink is black.
  static let leastColour = 0.36
  /// A channel in which paper is darker than this part of its brightest one tells nothing of the ink on it.
  static let darkChannel = 0.45

  /// - Parameters:
  ///   - density: optical density against the paper in blue, green, red.
  ///   - paper, ink: their colours, blue, green, red, 0 to 255.
  static func name(density: [Double], paper: [Double], ink: [Double], light: Bool) -> Ink {
    if light { return .other }
    let brightest = paper.max() ?? 0
    let telling = (0..<3).filter { paper[$0] >= darkChannel * brightest }
    let strongest = telling.map { density[$0] }.max() ?? 0
    let weakest = telling.map { density[$0] }.min() ?? 0
    guard strongest > 0, (strongest - weakest) / strongest >= leastColour else { return .black }
    // On coloured paper a dark channel takes no part: it is as the mean of the others.
    let mean = telling.reduce(0) { $0 + density[$1] } / Double(telling.count)
    let d = (0..<3).map { telling.contains($0) ? max(0, density[$0]) : mean }
    return name(hue: hue(blue: strongest - d[0], green: strongest - d[1], red: strongest - d[2]))
  }

  private static func name(hue: Double) -> Ink {
    switch hue {
    case ..<22, 325...: .red
    case 80..<182: .green
    case 182..<285: .blue
    default: .other
    }
  }

  /// In degrees, red at 0, green at 120, blue at 240.
  private static func hue(blue: Double, green: Double, red: Double) -> Double {
    let top = max(blue, green, red)
    let range = top - min(blue, green, red)
    guard range > 0 else { return 0 }
    if top == red { return (60 * (green - blue) / range + 360).truncatingRemainder(dividingBy: 360) }
    if top == green { return 120 + 60 * (blue - red) / range }
    return 240 + 60 * (red - green) / range
  }
}
