import Archive
import Crypto
import Foundation
import HTTPTypes
import Hummingbird

/// What somebody hands in to be read: photos of one board, or notes.
struct Upload: Sendable {
  /// Photos together, in bytes.
  static let largest = 200 << 20
  private static let mostPhotos = 12
  private static let largestPhoto = 64 << 20
  /// In bytes: more than a day's chat of a large team, and what is read in seconds.
  static let largestNotes = 1 << 20

  /// As it was sent: the id of a project. Nil where none was.
  private(set) var project: String?
  /// With which it is handed in once, however often it is sent. Nil where none was sent.
  let key: String?
  /// The id of the account that a page was made for. Nil where it does not say.
  let sender: String?
  let notes: String
  private let photos: [MultipartForm.Part]

  init(notes: String, project: String?, key: String?) {
    (self.notes, self.project, self.key) = (notes, project, key)
    sender = nil
    photos = []
  }

  /// - Parameter seat: holds room for it.
  /// - Throws: ``Refusal`` where it is no such form, or there is no room.
  init(form request: Request, in seat: UploadRoom.Seat) async throws {
    let body = try await request.body(upTo: Self.largest, in: seat)
    let form = try MultipartForm(body, type: request.headers[.contentType] ?? "")
    project = form["project"]
    // A page whose script did not run has none in its field.
    key = request.headers[.idempotencyKey] ?? form["key"].flatMap { $0.isEmpty ? nil : $0 }
    sender = form["account"]
    notes = form["notes"] ?? ""
    photos = form.files("photo")
  }

  /// To that project, where it does not say itself to which.
  func orElse(to other: String?) -> Upload {
    var upload = self
    upload.project = project ?? other
    return upload
  }

  /// What is to be read.
  /// - Parameter isPhoto: whether bytes begin as a photo does that can be read.
  /// - Throws: ``Refusal`` where it never can be.
  func handed(_ isPhoto: ([UInt8]) -> Bool) throws(Refusal) -> [Handed] {
    guard photos.count <= Self.mostPhotos else {
      throw .bad(Texts.say("upload.a-board-has-at", ["mostPhotos": "\(Self.mostPhotos)"]))
    }
    guard photos.allSatisfy({ $0.bytes.count <= Self.largestPhoto }), notes.utf8.count <= Self.largestNotes else {
      throw .tooLarge
    }
    guard !notes.unicodeScalars.contains("\0") else { throw .bad(Texts.say("upload.these-notes-are-no")) }
    if let other = photos.first(where: { !isPhoto($0.bytes) }) {
      throw .bad(
        Texts.say("upload.no-photo", ["file": other.file ?? Texts.say("upload.that")]))
    }
    if !photos.isEmpty { return photos.map { Handed(.photo, $0.bytes) } }
    guard !notes.trimmed.isEmpty else { throw .bad(Texts.say("upload.choose-a-photo-or")) }
    return [Handed(.notes, Array(notes.utf8))]
  }

  /// - Returns: nil where it has no key.
  /// - Throws: ``Refusal`` where it is none that can be kept.
  func requestKey(of account: Account.ID, to project: Project.ID) throws(Refusal) -> RequestKey? {
    try RequestKey.checked(
      key, of: account, for: ["board", project.text, notes].map { Array($0.utf8) } + photos.map(\.bytes))
  }
}

extension RequestKey {
  /// - Parameters:
  ///   - text: nil for none.
  ///   - parts: of what is asked for, however it was sent: a browser draws another boundary each time.
  /// - Throws: ``Refusal`` where it is no key.
  static func checked(_ text: String?, of account: Account.ID, for parts: [[UInt8]]) throws(Refusal) -> RequestKey? {
    guard let text else { return nil }
    var hash = SHA256()
    for part in parts {
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { hash.update(bufferPointer: $0) }
      hash.update(data: part)
    }
    guard let key = RequestKey(text, of: account, for: Array(hash.finalize())) else {
      throw .bad(Texts.say("upload.a-key-has-1", ["longest": "\(longest)"]))
    }
    return key
  }
}

extension HTTPField.Name {
  static var idempotencyKey: HTTPField.Name { HTTPField.Name("Idempotency-Key") ?? .ifMatch }
}
