import BoardReading

/// Requests with damage somewhere, the same for the same seed.
struct RequestMaker {
  enum Kind: String, CaseIterable { case photo, multipart, json, form, address, head }

  struct Made {
    let kind: Kind
    let bytes: [UInt8]
  }

  private let photos: Corpus
  private let known: StartedService.Known
  private let seed: UInt64
  private var chance: Chance
  private(set) var count = 0

  init(photos: Corpus, known: StartedService.Known, seed: UInt64) {
    self.photos = photos
    self.known = known
    self.seed = seed
    chance = Chance(seed: seed)
  }

  mutating func next() -> Made {
    count += 1
    // Photos are read beside the service, which takes a second or so: few of them keep it busy all the time.
    let kind: Kind = chance.pick([.photo, .multipart, .json, .json, .json, .form, .form, .address, .address, .head])
    let bytes =
      switch kind {
      case .photo: upload(damaging: false)
      case .multipart: upload(damaging: true)
      case .json: json()
      case .form: form()
      case .address: address()
      case .head: head()
      }
    return Made(kind: kind, bytes: bytes)
  }

  /// - Parameter request: method and address: "GET /".
  static func head(_ request: String, length: Int, _ fields: [String]) -> String {
    ([request + " HTTP/1.1", "Host: 127.0.0.1", "Connection: close", "Content-Length: \(length)"] + fields)
      .joined(separator: "\r\n") + "\r\n\r\n"
  }

  private var bearer: String { "Authorization: Bearer \(known.token)" }
  private var browser: [String] { ["Origin: \(known.origin)", "Cookie: \(known.cookie)"] }

  private func request(_ line: String, _ fields: [String], _ body: [UInt8] = []) -> [UInt8] {
    Array(Self.head(line, length: body.count, fields).utf8) + body
  }

  /// A photo in a form; either the photo is damaged, or the form around it.
  private mutating func upload(damaging isForm: Bool) -> [UInt8] {
    let photo = photos.input(chance.pick(PhotoFormat.allCases), number: count, seed: seed)
    let boundary = "fuzz\(count)"
    func part(_ name: String, _ value: [UInt8]) -> [UInt8] {
      Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n".utf8) + value
        + Array("\r\n".utf8)
    }
    let opening = Array(
      "--\(boundary)\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
        .utf8)
    var body = part("project", Array(known.project.utf8)) + part("key", Array("\(seed)-\(count)".utf8)) + opening
    if isForm {
      body += Array("\r\n--\(boundary)--\r\n".utf8)
      body = damaged(body)
    } else {
      body += photo + Array("\r\n--\(boundary)--\r\n".utf8)
    }
    let type = "Content-Type: multipart/form-data; boundary=\(boundary)"
    return chance.below(2) == 0
      ? request("POST /snap", browser + [type], body) : request("POST /v1/boards", [bearer, type], body)
  }

  private mutating func json() -> [UInt8] {
    let (line, body) = chance.pick([
      ("POST /v1/boards", #"{"project": "\#(known.project)", "notes": "\#(count): the pool ran out of connections"}"#),
      (
        "PATCH /v1/boards/\(known.board)",
        #"{"title": "Checkout outage", "statements": [{"section": "factors", "text": "the queue was full", "time": "14:02"}]}"#
      ),
      (
        "PATCH /v1/boards/\(known.board)/statements/f1",
        #"{"text": "the pool is small", "section": "factors", "time": null}"#
      ),
      ("PATCH /v1/actions/\(known.board).1", #"{"state": "done", "because": "it is in place"}"#),
      ("POST /v1/projects", #"{"name": "Project \#(count)"}"#),
      ("POST /v1/tokens", #"{"name": "t", "scope": "read", "project": "\#(known.project)"}"#),
    ])
    let fields = [
      bearer, "Content-Type: application/json", "If-Match: \(chance.pick(["*", "\"1\"", "\"\(count)\"", "x"]))",
    ]
    return request(line, fields, damaged(Array(body.utf8)))
  }

  private mutating func form() -> [UInt8] {
    let board = "/boards/\(known.board)"
    let (path, body) = chance.pick([
      (
        "\(board)/edit",
        "begun=x&part=t&key=t1&text=Outage&part=f&key=f1&time=14%3A02&text=the+pool&to=q&key=%2B&text=new"
      ),
      ("\(board)/edit/sheet", "begun=x&part=t&key=t1&text=Outage&part=f&key=f1&text=the+pool"),
      ("\(board)/settle", "line=L1&word=pool&reason=blame&as=dismissed&because=nobody"),
      ("\(board)/publish", "audience=link&until=2100-01-01"), ("\(board)/withdraw", "audience=link"),
      ("\(board)/photos/1", "revision=1&turn=0&x0=1&y0=1&x1=9&y1=1&x2=9&y2=9&x3=1&y3=9"),
      ("/actions/\(known.board).1", "to=done&because=x&back=/actions"), ("/projects", "name=Other"),
      ("/projects/\(known.project)/retention", "days=90"), ("/projects/\(known.project)/invitations", "role=member"),
      ("/tokens", "name=fuzz&scope=read"),
    ])
    return request(
      "POST \(path)", browser + ["Content-Type: application/x-www-form-urlencoded"], damaged(Array(body.utf8)))
  }

  /// What stands in an address is damaged, and stays one line.
  private mutating func address() -> [UInt8] {
    let path = chance.pick([
      "/boards/\(known.board)", "/boards/\(known.board)/pictures/1.jpg",
      "/search?q=pool&project=\(known.project)&kind=retro",
      "/?project=\(known.project)&after=\(known.board)", "/actions?state=open&owner=team&due=2026-01-01",
      "/p/\(known.token)", "/static/app.css", "/jobs/\(known.board)/state", "/v1/boards?limit=10&cursor=abc",
      "/v1/search?q=%22pool%22&section=factors", "/v1/actions?state=open&overdue=true", "/v1/jobs/\(known.board)",
      "/boards/\(known.board)/report.json", "/../../etc/passwd", "/static/%2e%2e/app.css",
    ])
    let line = damaged(Array(path.utf8)).map { (33...126).contains($0) ? $0 : UInt8(ascii: "%") }
    return Array("GET ".utf8) + line
      + Array(
        " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: 0\r\n\(bearer)\r\nCookie: \(known.cookie)\r\n\r\n"
          .utf8)
  }

  /// The head of a request is damaged: lengths, fields, line ends.
  private mutating func head() -> [UInt8] {
    let body = Array(#"{"name": "x"}"#.utf8)
    let head = Self.head(
      chance.pick(["POST /v1/projects", "GET /v1/boards", "DELETE /v1/tokens/x", "HEAD /", "OPTIONS /v1/boards"]),
      length: body.count, [bearer, "Content-Type: application/json", "Idempotency-Key: \(count)", "Accept: */*"])
    return damaged(Array(head.utf8)) + body
  }

  private mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var damage = Damage(to: bytes, chance: Chance(seed: chance.next()))
    for _ in 0..<chance.below(4) { damage.strike(with: bytes) }
    // What JSON and forms go wrong on is rarely a flipped bit.
    if chance.below(3) == 0 { damage.insert(chance.pick(Self.nasty)) }
    return damage.bytes
  }

  private static let nasty: [[UInt8]] = [
    Array("\0".utf8), [0xFF, 0xFE], [0xED, 0xA0, 0x80], Array("\\ud800".utf8), Array("1e999".utf8), Array("-0".utf8),
    Array("99999999999999999999999".utf8), Array("%00".utf8), Array("%zz".utf8), Array("&&=&".utf8),
    Array("\u{202E}\u{0301}\u{1F469}\u{200D}\u{1F692}".utf8), Array("{{{}}}".utf8), Array("<script>".utf8),
    Array("'; DROP TABLE board; --".utf8), [UInt8](repeating: UInt8(ascii: "["), count: 5000),
    [UInt8](repeating: UInt8(ascii: "a"), count: 70_000), Array("\r\n\r\n".utf8),
  ]
}
