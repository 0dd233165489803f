import BoardReading
import Testing

@Suite struct DecodePhotoTests {
  @Test(arguments: [
    "progressive.jpg", "palette.png", "clear.png", "lossy.webp", "clear.webp", "packbits.tif", "lzw.tif",
    "adobe_deflate.tif", "clear.tif", "palette.tif", "plain.heic", "clear.heic", "plain.avif", "grid.heic",
  ])
  func `each format gives the picture, with what is clear laid on white`(name: String) throws {
    let photo = try DecodeFixture(name).photo()
    try expectPicture(photo)
  }

  @Test(
    arguments: (1...8).map { "turned-\($0).jpg" } + ["turned-6.png", "turned-6.webp", "turned-6.tif", "turned-7.tif"])
  func `a photo stored lying comes out upright`(name: String) throws {
    try expectPicture(try DecodeFixture(name).photo())
  }

  @Test(arguments: ["turned-6.heic", "turned-6.avif"])
  func `a photo that says twice how it lies is turned once`(name: String) throws {
    try expectPicture(try DecodeFixture(name).photo())
  }

  @Test(arguments: ["grey.jpg", "raw-grey.tif"])
  func `a grey photo comes out grey`(name: String) throws {
    let photo = try DecodeFixture(name).photo()
    let expected: [DecodedColour] = [.red.grey, .green.grey, .blue.grey, .white]
    #expect(zip(photo.quarters, expected).allSatisfy { $0.isNear($1) }, "\(photo.quarters)")
  }

  @Test(arguments: ["grey16.png", "grey16.tif"])
  func `sixteen bits become eight`(name: String) throws {
    let quarters = try DecodeFixture(name).photo().quarters
    #expect(quarters[3].isNear(.white))
    #expect(quarters[0].isNear(DecodedColour(red: 78, green: 78, blue: 78)), "\(quarters)")
  }

  @Test func `a written picture holds its pixels and no place`() throws {
    let fixture = try DecodeFixture("turned-6.jpg")
    #expect(contains(fixture.bytes, "SECRETCAMERA"), "the photo has something to hide")
    let written = try fixture.photo().jpeg(quality: 90)
    for secret in ["SECRETCAMERA", "Exif", "http"] { #expect(!contains(written, secret)) }
    try expectPicture(try Photo(decoding: written, named: "written"))
  }

  @Test(arguments: PhotoFormat.allCases)
  func `a picture is written in each format that is read, without what the photo's file said of it`(
    format: PhotoFormat
  ) throws {
    let written = try DecodeFixture("turned-6.jpg").photo().encoded(as: format, quality: 90)
    #expect(PhotoFormat(sniffing: written) == format)
    for secret in ["SECRETCAMERA", "Exif", "http"] { #expect(!contains(written, secret)) }
    try expectPicture(try Photo(decoding: written, named: "written"))
  }

  @Test func `a photo's name says nothing of its format`() throws {
    let photo = try Photo(decoding: DecodeFixture("palette.png").bytes, named: "board.jpg")
    try expectPicture(photo)
  }

  private func expectPicture(_ photo: borrowing Photo) throws {
    let (width, height, quarters) = (photo.width, photo.height, photo.quarters)
    #expect(width == 48)
    #expect(height == 32)
    let expected: [DecodedColour] = [.red, .green, .blue, .white]
    #expect(zip(quarters, expected).allSatisfy { $0.isNear($1) }, "\(quarters)")
  }

  private func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
  }
}
