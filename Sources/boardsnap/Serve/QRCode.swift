import CQREncode

/// A square of small squares that a phone's camera reads (ISO/IEC 18004), for a terminal.
struct QRCode {
  /// By row; true is dark. With the four light squares around it that cameras want.
  let squares: [[Bool]]

  private static let margin = 4

  /// Nil where the text is longer than such a code can hold.
  init?(_ text: String) {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    var squares = [[Bool]](
      repeating: [Bool](repeating: false, count: width + 2 * Self.margin), count: width + 2 * Self.margin)
    for row in 0..<width {
      for column in 0..<width {
        // The lowest bit is the colour (qrencode.h).
        squares[row + Self.margin][column + Self.margin] = code.pointee.data[row * width + column] & 1 == 1
      }
    }
    self.squares = squares
  }

  /// Two rows of squares are one line of text. Black on white whatever the terminal's colours are: cameras want it so.
  var drawn: String {
    stride(from: 0, to: squares.count, by: 2).map { row in
      let line = squares[row].indices.map { column in
        switch (squares[row][column], row + 1 < squares.count && squares[row + 1][column]) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }
      return "\u{1B}[30;107m\(line.joined())\u{1B}[0m\n"
    }.joined()
  }
}
