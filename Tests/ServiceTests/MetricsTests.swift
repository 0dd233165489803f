import Archive
import HTTPTypes
import Testing

@testable import Service

@Test func `a program on this machine counts requests by route, and no proxy lets others do so`() async throws {
  let bench = try await ServiceBench()
  let reader = try await bench.member("reader", as: .reader)
  _ = try await bench.ask(.get, "/boards/\(bench.board)", cookie: reader)
  _ = try await bench.ask(.get, "/boards/\(bench.board)", cookie: reader)
  _ = try await bench.ask(.get, "/boards/\(bench.board)/edit", cookie: reader)
  let metrics = try await bench.ask(.get, "/metrics", peer: "127.0.0.1")
  #expect(metrics.status == 200)
  #expect(
    metrics.body.contains(
      #"boardsnap_request_seconds_count{method="GET",route="/boards/{board}",status="200"} 2"#))
  #expect(
    metrics.body.contains(
      #"boardsnap_request_seconds_bucket{method="GET",route="/boards/{board}/edit",status="403",le="+Inf"} 1"#))
  #expect(metrics.body.contains(#"boardsnap_jobs{state="waiting"} 0"#))
  // Which boards there are is nobody's business.
  #expect(!metrics.body.contains(bench.board.text))
  #expect(try await bench.ask(.get, "/metrics", peer: "192.0.2.7").status == 404)
  #expect(
    try await bench.ask(.get, "/metrics", peer: "127.0.0.1", headers: [.xForwardedFor: "192.0.2.7"]).status == 404)
}
