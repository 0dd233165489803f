import CVision

extension Straightener {
  /// Takes the light out of a picture: paper becomes white, ink and sticky notes keep their colours.
  ///
  /// A board darker than its writing stays as it is, and so does what surrounds a board in a dark room.
  static func flatten(_ picture: consuming Photo) -> Photo {
    // A failure leaves a picture that is less bright, and as true.
    _ = bs_flatten(
      picture.image,
      bs_flatten_limits(
        // Lamps tint white by up to about 2; a yellow note is 5 and more.
        strongest_cast: 2.2,
        // Daylight at one end of a board and lamps at the other differ by about this.
        chroma_reach: 0.2,
        // Shadows on a board are lighter than this, frames and clothes darker.
        darkest_paper: 0.55,
        // More only raises noise.
        strongest_gain: 4))
    return picture
  }
}
