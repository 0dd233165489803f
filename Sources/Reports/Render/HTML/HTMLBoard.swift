import Whiteboard

/// The straightened board, with a shape over each line.
enum HTMLBoard {
  static func aside(_ report: Report, pictures: [LinkedPicture]) -> String {
    guard !pictures.isEmpty else { return "" }
    let figures = pictures.indices.map { figure(pictures[$0], photo: $0, of: pictures.count, report) }
    return "<aside aria-label=\"The board\">\n\(figures.joined(separator: "\n"))\n</aside>\n"
  }

  private static func figure(_ picture: LinkedPicture, photo: Int, of count: Int, _ report: Report) -> String {
    let lines = report.lines.filter { $0.photo == photo }.compactMap { line in
      line.box.map { box in
        "<polygon data-line=\"\(line.id)\"\(line.isDoubtful ? " class=\"doubtful\"" : "") points=\"\(points(box, picture))\"/>"
      }
    }
    let unread = report.unread.filter { $0.photo == photo }.map {
      "<polygon class=\"unread\" points=\"\(points($0.box, picture))\"/>"
    }
    let name = count > 1 ? "The board, photo \(photo + 1) of \(count)" : "The board"
    return """
      <figure>
      <div class="sheet">
      <img src="\(HTMLText.escape(picture.source))" width="\(picture.width)" height="\(picture.height)" \
      alt="\(name), straightened. What is written on it is in the report.">
      <svg viewBox="0 0 \(picture.width) \(picture.height)" aria-hidden="true">
      \((lines + unread).joined(separator: "\n"))
      </svg>
      </div>
      <figcaption>\(name), straightened; names, and what could not be read, are painted over.</figcaption>
      </figure>
      """
  }

  /// A little wider than the writing, so that the shape frames it.
  private static func points(_ box: Quad, _ picture: LinkedPicture) -> String {
    let quad = picture.straightening.map(box)
    let center = quad.center
    let margin = max(quad.height * 0.12, 2)
    return quad.corners.map { corner in
      let x = corner.x + (corner.x < center.x ? -margin : margin)
      let y = corner.y + (corner.y < center.y ? -margin : margin)
      return "\(whole(x)),\(whole(y))"
    }.joined(separator: " ")
  }

  private static func whole(_ number: Double) -> Int {
    number.isFinite && abs(number) < 1e7 ? Int(number.rounded()) : 0
  }
}
