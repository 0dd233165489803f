import BoardReading
import Testing

@Suite struct DecodeRefusalTests {
  @Test func `an empty file is called empty`() {
    #expect(refusal(of: []) == .empty(photo: "board.jpg"))
  }

  @Test func `text renamed to a photo is called text`() {
    #expect(
      refusal(of: Array("Dear all, the API was down.".utf8)) == .unknownFormat(photo: "board.jpg", likeness: "text"))
  }

  @Test func `a format that is not read is named, with those that are`() throws {
    let error = try #require(try DecodeFixture("not-read.gif").refusal())
    #expect(error == .unknownFormat(photo: "not-read.gif", likeness: "a GIF"))
    #expect(error.description.contains("JPEG, PNG, WebP, HEIC, AVIF and TIFF"))
  }

  @Test(arguments: [
    ("animated.png", PhotoFormat.png), ("animated.webp", .webp), ("animated.avif", .avif),
  ])
  func `an animation is refused`(name: String, format: PhotoFormat) throws {
    #expect(try DecodeFixture(name).refusal() == .animated(photo: name, format: format))
  }

  @Test(arguments: [("cmyk.jpg", PhotoFormat.jpeg), ("cmyk.tif", .tiff)])
  func `the colours of printing are refused`(name: String, format: PhotoFormat) throws {
    #expect(try DecodeFixture(name).refusal() == .cmyk(photo: name, format: format))
  }

  @Test func `a second page is not silently lost`() throws {
    #expect(try DecodeFixture("pages.tif").refusal() == .severalPages(photo: "pages.tif"))
  }

  @Test func `the thumbnail in a raw file is not taken for the photo`() throws {
    let error = try DecodeFixture("thumbnail.tif").refusal()
    #expect(error == .unsupported(photo: "thumbnail.tif", kind: "a camera's raw file"))
  }

  @Test(arguments: [
    ("turned-1.jpg", PhotoFormat.jpeg), ("progressive.jpg", .jpeg), ("palette.png", .png), ("lossy.webp", .webp),
    ("clear.webp", .webp), ("plain.heic", .heic), ("plain.avif", .avif),
  ])
  func `a photo cut short anywhere in its picture is called so`(name: String, format: PhotoFormat) throws {
    let fixture = try DecodeFixture(name)
    for kept in [fixture.bytes.count / 2, fixture.bytes.count * 3 / 4, fixture.bytes.count - 3] {
      #expect(
        fixture.refusal { $0.removeSubrange(kept...) } == .truncated(photo: name, format: format), "\(kept) bytes")
    }
  }

  @Test func `a TIFF cut short is refused`() throws {
    for name in ["raw-grey.tif", "lzw.tif", "packbits.tif"] {
      let fixture = try DecodeFixture(name)
      #expect(fixture.refusal { $0.removeSubrange(($0.count / 2)...) } != nil, "\(name)")
    }
  }

  @Test(arguments: [
    "turned-1.jpg", "progressive.jpg", "turned-6.png", "lossy.webp", "clear.webp", "lzw.tif", "adobe_deflate.tif",
    "plain.heic", "clear.heic", "grid.heic", "plain.avif",
  ])
  func `no cut and no overwritten byte does worse than a refusal`(name: String) throws {
    let fixture = try DecodeFixture(name)
    for place in stride(from: 0, to: fixture.bytes.count, by: 7) {
      _ = fixture.refusal { $0.removeSubrange(place...) }
      _ = fixture.refusal { $0[place] = ~$0[place] }
    }
  }

  @Test func `a file over the limit is refused by its size`() throws {
    let fixture = try DecodeFixture("lzw.tif")
    let error = try fixture.refusal(limits: PhotoLimits(bytes: 100))
    #expect(error == .tooManyBytes(photo: "lzw.tif", bytes: fixture.bytes.count, limit: 100))
  }

  @Test(arguments: [
    "turned-1.jpg", "palette.png", "lossy.webp", "clear.webp", "lzw.tif", "grid.heic", "plain.avif",
  ])
  func `a photo over the limit is refused by its header`(name: String) throws {
    let error = try DecodeFixture(name).refusal(limits: PhotoLimits(pixels: 1535))
    #expect(error == .tooManyPixels(photo: name, width: 48, height: 32, limit: 1535))
  }

  @Test func `a HEIC is measured before it is cropped`() throws {
    let error = try DecodeFixture("plain.heic").refusal(limits: PhotoLimits(pixels: 4095))
    #expect(error == .tooManyPixels(photo: "plain.heic", width: 64, height: 64, limit: 4095))
  }

  @Test func `a header of ten thousand megapixels takes no memory`() throws {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    file += [0, 0x01, 0x86, 0xA0, 0, 0x01, 0x86, 0xA0, 8, 2, 0, 0, 0, 0, 0, 0, 0]
    let limit = PhotoLimits().pixels
    #expect(refusal(of: file) == .tooManyPixels(photo: "board.jpg", width: 100_000, height: 100_000, limit: limit))
  }

  @Test func `a header that promises far more than its file can hold takes no memory`() throws {
    let png = try DecodeFixture("palette.png").refusal {
      $0.replaceSubrange(16..<24, with: [0, 0, 0x20, 0, 0, 0, 0x20, 0])
    }
    #expect(png == .corrupt(photo: "palette.png", format: .png))
    let jpeg = try DecodeFixture("turned-1.jpg").refusal { bytes in
      let frame = try #require(bytes.indices.first { bytes[$0...].starts(with: [0xFF, 0xC0]) })
      bytes.replaceSubrange(frame + 5..<frame + 9, with: [0x20, 0, 0x20, 0])
    }
    #expect(jpeg == .corrupt(photo: "turned-1.jpg", format: .jpeg))
  }

  @Test func `a HEIC whose coded picture is larger than it says is refused`() throws {
    let error = try DecodeFixture("plain.heic").refusal { bytes in
      let size = try #require(bytes.indices.first { bytes[$0...].starts(with: "ispe".utf8) })
      bytes.replaceSubrange(size + 8..<size + 16, with: [0, 0, 0, 16, 0, 0, 0, 16])
    }
    #expect(error == .corrupt(photo: "plain.heic", format: .heic))
  }

  @Test func `a photo too small or too long to read is refused`() throws {
    let small = try DecodeFixture("palette.png").refusal { $0.replaceSubrange(20..<24, with: [0, 0, 0, 15]) }
    #expect(small == .tooSmall(photo: "palette.png", width: 48, height: 15, shortSide: 16))
    let long = try DecodeFixture("palette.png").refusal { $0.replaceSubrange(20..<24, with: [0, 0, 0x20, 0]) }
    #expect(long == .tooNarrow(photo: "palette.png", width: 48, height: 8192, aspect: 50))
  }

  private func refusal(of file: [UInt8]) -> PhotoError? {
    do {
      _ = try Photo(decoding: file, named: "board.jpg")
      return nil
    } catch {
      return error
    }
  }
}
