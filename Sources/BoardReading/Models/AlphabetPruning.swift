/// Makes a smaller recogniser of PP-OCRv6: the same network with the columns of its output layer that boards need.
///
/// Works on the model's bytes: the output layer's weights and offsets lose the columns of the signs that go, the metadata
/// lose the signs, and the shapes that tell of their number follow. Field numbers are those of `onnx.proto`.
public enum AlphabetPruning {
  private enum Model { static let graph = 7, metadata = 14 }
  private enum Graph { static let initializer = 5, output = 12, valueInfo = 13 }
  private enum Tensor { static let dims = 1, name = 8, rawData = 9 }
  private enum Entry { static let key = 1, value = 2 }

  /// - Parameter model: the recogniser from RapidOCR's wheel.
  /// - Returns: the model with ``BoardAlphabet`` only, and under the metadata key `character` its signs, one a line.
  public static func prune(_ model: [UInt8]) throws(ModelError) -> [UInt8] {
    let top = try ProtobufMessage(model, in: 0..<model.count)
    let signs = try alphabet(of: model, top)
    // In the network's output the blank comes first and the space last; the metadata has neither.
    let kept = signs.indices.filter { signs[$0].first.map(BoardAlphabet.contains) ?? false }
    let columns = [0] + kept.map { $0 + 1 } + [signs.count + 1]
    let metadata = kept.map { signs[$0] }.joined(separator: "\n")

    var pruned: [UInt8] = []
    pruned.reserveCapacity(model.count)
    var layers = 0
    for field in top.fields {
      switch field.number {
      case Model.graph:
        let graph = try prunedGraph(model, field.payload, columns, of: signs.count + 2, layers: &layers)
        ProtobufMessage.append(field: Model.graph, graph, to: &pruned)
      case Model.metadata where try string(Entry.key, model, field.payload) == "character":
        var entry: [UInt8] = []
        ProtobufMessage.append(field: Entry.key, Array("character".utf8), to: &entry)
        ProtobufMessage.append(field: Entry.value, Array(metadata.utf8), to: &entry)
        ProtobufMessage.append(field: Model.metadata, entry, to: &pruned)
      default: pruned += model[field.whole]
      }
    }
    guard layers == 2 else { throw .unexpected(what: "output layer of \(signs.count + 2) columns") }
    return pruned
  }

  private static func alphabet(of model: [UInt8], _ top: ProtobufMessage) throws(ModelError) -> [Substring] {
    for field in top.fields where field.number == Model.metadata {
      if try string(Entry.key, model, field.payload) == "character" {
        return try string(Entry.value, model, field.payload).split(separator: "\n", omittingEmptySubsequences: false)
      }
    }
    throw .unexpected(what: "alphabet")
  }

  private static func string(_ number: Int, _ bytes: [UInt8], _ range: Range<Int>) throws(ModelError) -> String {
    guard let field = try ProtobufMessage(bytes, in: range).fields.first(where: { $0.number == number }) else {
      return ""
    }
    return String(decoding: bytes[field.payload], as: UTF8.self)
  }

  private static func prunedGraph(
    _ model: [UInt8], _ range: Range<Int>, _ columns: [Int], of count: Int, layers: inout Int
  ) throws(ModelError) -> [UInt8] {
    var pruned: [UInt8] = []
    for field in try ProtobufMessage(model, in: range).fields {
      switch field.number {
      case Graph.initializer:
        if let tensor = try prunedTensor(model, field.payload, columns, of: count) {
          ProtobufMessage.append(field: Graph.initializer, tensor, to: &pruned)
          layers += 1
        } else {
          pruned += model[field.whole]
        }
      case Graph.valueInfo:
        // Shapes of what is in between: only hints, and those of the output layer would no longer be true.
        continue
      case Graph.output:
        let output = try renamedOnly(model, field.payload)
        ProtobufMessage.append(field: Graph.output, output, to: &pruned)
      default: pruned += model[field.whole]
      }
    }
    return pruned
  }

  /// The output's name and element type without its shape, which told of the old number of columns.
  private static func renamedOnly(_ model: [UInt8], _ range: Range<Int>) throws(ModelError) -> [UInt8] {
    var info: [UInt8] = []
    ProtobufMessage.append(field: 1, Array(try string(1, model, range).utf8), to: &info)
    // TypeProto { tensor_type { elem_type: FLOAT } }
    ProtobufMessage.append(field: 2, [0x0A, 0x02, 0x08, 0x01], to: &info)
    return info
  }

  /// A tensor whose last dimension is the alphabet, with the kept columns; nil for any other.
  private static func prunedTensor(
    _ model: [UInt8], _ range: Range<Int>, _ columns: [Int], of count: Int
  ) throws(ModelError) -> [UInt8]? {
    let fields = try ProtobufMessage(model, in: range).fields
    var dims: [Int] = []
    for field in fields where field.number == Tensor.dims {
      var at = field.payload.lowerBound
      if field.wireType == 2 {  // packed
        while at < field.payload.upperBound {
          dims.append(try ProtobufMessage.varint(model, &at, field.payload.upperBound))
        }
      } else {
        dims.append(try ProtobufMessage.varint(model, &at, field.payload.upperBound))
      }
    }
    guard dims.last == count, let raw = fields.first(where: { $0.number == Tensor.rawData }) else { return nil }
    let size = MemoryLayout<Float>.size
    let rows = raw.payload.count / (count * size)
    guard raw.payload.count == rows * count * size, isProduct(rows, of: dims.dropLast()) else { return nil }

    var tensor: [UInt8] = []
    for dim in dims.dropLast() + [columns.count] {
      ProtobufMessage.append(varint: Tensor.dims << 3, to: &tensor)
      ProtobufMessage.append(varint: dim, to: &tensor)
    }
    var data: [UInt8] = []
    data.reserveCapacity(rows * columns.count * size)
    for row in 0..<rows {
      for column in columns {
        let at = raw.payload.lowerBound + (row * count + column) * size
        data += model[at..<at + size]
      }
    }
    for field in fields where field.number != Tensor.dims && field.number != Tensor.rawData {
      tensor += model[field.whole]
    }
    ProtobufMessage.append(field: Tensor.rawData, data, to: &tensor)
    return tensor
  }

  /// Dimensions are what the file says: multiplied, they may be more than any number holds.
  private static func isProduct(_ product: Int, of factors: ArraySlice<Int>) -> Bool {
    var rest = 1
    for factor in factors {
      let (next, overflow) = rest.multipliedReportingOverflow(by: factor)
      guard !overflow else { return false }
      rest = next
    }
    return rest == product
  }
}
