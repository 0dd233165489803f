import Testing

@testable import BoardReading

struct ModelPruningTests {
  @Test func `signs that boards don't have go, with their columns, and all else stays as it was`() throws {
    let pruned = try AlphabetPruning.prune(ModelBytes.recogniser())
    let graph = ModelBytes()
      .adding(1, "a node")
      .adding(5, ModelBytes.tensor("weights", dims: [2, 4], [0, 1, 3, 4, 10, 11, 13, 14]))
      .adding(5, ModelBytes.tensor("offsets", dims: [4], [20, 21, 23, 24]))
      .adding(5, ModelBytes.tensor("other", dims: [2], [7, 8]))
      .adding(12, ModelBytes().adding(1, "probabilities").adding(2, [0x0A, 0x02, 0x08, 0x01]).bytes)
    let entry = ModelBytes().adding(1, "character").adding(2, "a\nb")
    let expected = ModelBytes().adding(1, number: 8).adding(2, "maker").adding(7, graph.bytes).adding(14, entry.bytes)
    #expect(pruned == expected.bytes)
  }

  @Test func `a model without an alphabet is another model`() {
    let model = ModelBytes().adding(1, number: 8).adding(7, []).bytes
    #expect(throws: ModelError.unexpected(what: "alphabet")) { try AlphabetPruning.prune(model) }
  }

  @Test(arguments: [[2, 6], [UInt64(1) << 62, 8, 5], [UInt64(Int64.max), UInt64(Int64.max), 5], [3, 5], [0, 5]])
  func `an output layer that is not of its alphabet's shape is another model`(dims: [UInt64]) {
    #expect(throws: ModelError.unexpected(what: "output layer of 5 columns")) {
      try AlphabetPruning.prune(ModelBytes.recogniser(dims: dims))
    }
  }

  @Test func `a model cut short anywhere is refused, never pruned`() {
    let model = ModelBytes.recogniser()
    for count in 0..<model.count {
      #expect(throws: ModelError.self, "\(count) bytes") { try AlphabetPruning.prune(Array(model.prefix(count))) }
    }
  }

  @Test func `no overwritten byte does worse than a refusal`() {
    let model = ModelBytes.recogniser()
    for place in model.indices {
      for value in [0x00, 0x7F, 0x80, 0xFF] as [UInt8] {
        var damaged = model
        damaged[place] = value
        do { _ = try AlphabetPruning.prune(damaged) } catch { #expect(!error.description.isEmpty) }
      }
    }
  }

  /// What ends within or beyond the message, or is no field at all.
  @Test(arguments: [
    [0x09, 1, 2, 3], [0x0D, 1, 2, 3], [0x0A, 5, 1], [0x0A], [0x08], [0x08, 0x80], [0x0B], [0x0C], [0x0E], [0x0F],
    [0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
    [0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
    [0x08, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
  ])
  func `bytes that are no message are no model`(bytes: [UInt8]) {
    #expect(throws: ModelError.notAModel) { try ProtobufMessage(bytes, in: 0..<bytes.count) }
  }

  @Test func `fields stand with the bytes they had`() throws {
    let bytes: [UInt8] = [0x08, 0x96, 0x01, 0x12, 2, 7, 8, 0x1D, 1, 2, 3, 4, 0x21, 1, 2, 3, 4, 5, 6, 7, 8, 0x2A, 0]
    let fields = try ProtobufMessage(bytes, in: 0..<bytes.count).fields
    #expect(fields.map(\.number) == [1, 2, 3, 4, 5])
    #expect(fields.map(\.whole) == [0..<3, 3..<7, 7..<12, 12..<21, 21..<23])
    #expect(fields.map(\.payload) == [1..<3, 5..<7, 8..<12, 13..<21, 23..<23])
    #expect(try ProtobufMessage([], in: 0..<0).fields.isEmpty)
  }
}
