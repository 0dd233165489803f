import Testing

@testable import boardsnap

struct ServeSettingsTests {
  @Test func `the environment goes before the file, and paths of the file are seen from its folder`() throws {
    let scratch = try Scratch()
    let file = try scratch.file(
      "boardsnap.yml", "listen: 0.0.0.0:8443\ntls-cert: cert.pem\ntls-key: /etc/key.pem\nbehind-tls: true\n")
    let settings = try ServeSettings(
      path: file,
      environment: [
        "BOARDSNAP_LISTEN": "127.0.0.1:9000", "BOARDSNAP_TLS_KEY": "", "BOARDSNAP_ADDRESS": "https://a.test",
      ])
    #expect(settings[.listen] == "127.0.0.1:9000" && settings[.address] == "https://a.test")
    #expect(settings[.tlsCert] == scratch.path("cert.pem") && settings[.tlsKey] == "/etc/key.pem")
    #expect(try settings.flag(.behindTLS))
    #expect(settings[.home] == nil)
  }

  @Test func `a key that is misspelt is refused with its line, and so is what is neither true nor false`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("boardsnap.yml", "listen: 127.0.0.1:8080\ntls_cert: cert.pem\n")
    let failure = try #require(throws: Failure.self) { try ServeSettings(path: file, environment: [:]) }
    #expect(failure.sentence.contains("line 2") && failure.sentence.contains("tls-cert"))
    let vague = try ServeSettings(path: nil, environment: ["BOARDSNAP_BEHIND_TLS": "perhaps"])
    #expect(throws: Failure.self) { try vague.flag(.behindTLS) }
  }

  @Test func `a sealing key in the environment goes before the file's`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("boardsnap.yml", "key-file: seal.key\n")
    #expect(try ServeSettings(path: file, environment: [:])[.keyFile] == scratch.path("seal.key"))
    #expect(try ServeSettings(path: file, environment: ["BOARDSNAP_KEY": "secret"])[.keyFile] == nil)
  }

  @Test func `the drawn code has its three corners and light all around`() throws {
    let code = try #require(QRCode("https://boards.example.org"))
    let width = code.squares.count
    #expect(code.squares.allSatisfy { $0.count == width && $0.prefix(4).allSatisfy { !$0 } })
    for (row, column) in [(4, 4), (4, width - 11), (width - 11, 4)] {
      #expect(code.squares[row][column..<(column + 7)].allSatisfy { $0 })
      #expect(
        code.squares[row + 1][column..<(column + 7)].map { $0 } == [true, false, false, false, false, false, true])
    }
    #expect(QRCode(String(repeating: "x", count: 5000)) == nil)
  }
}
