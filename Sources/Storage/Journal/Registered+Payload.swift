import CurriculumModel
import OrderedJSON
import Progression

/// The first fact of every registration, which an import writes by the hundred thousand.
extension Fact.Registered {
  var members: [JSONValue.Member] {
    [
      .init("participant", .id(participant)), .init("curriculum", .curriculum(curriculum)),
      .init("centre", .id(centre)), .init("tracks", .ids(tracks)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      participant: try payload.id(of: "participant"),
      curriculum: try payload.curriculum(of: "curriculum"),
      centre: try payload.id(of: "centre"),
      tracks: try payload.ids(of: "tracks")
    )
  }

  /// The same bytes without building a JSON value; `nil` when a text needs escaping.
  var quickPayload: [UInt8]? {
    var writer = PlainTextWriter()
    writer.append(#"{"v":1,"participant":""#)
    writer.append(plain: participant.rawValue)
    writer.append(#"","curriculum":{"id":""#)
    writer.append(plain: curriculum.id.rawValue)
    writer.append(#"","version":""#)
    writer.append(plain: curriculum.version)
    writer.append(#"","sha256":""#)
    writer.append(plain: curriculum.sha256)
    writer.append(#""},"centre":""#)
    writer.append(plain: centre.rawValue)
    writer.append(#"","tracks":["#)
    for (position, track) in tracks.enumerated() {
      writer.append(position == 0 ? "\"" : ",\"")
      writer.append(plain: track.rawValue)
      writer.append("\"")
    }
    writer.append("]}")
    return writer.isPlain ? writer.bytes : nil
  }
}

/// Appends text that must not need any escape in JSON.
private struct PlainTextWriter {
  private(set) var bytes: [UInt8] = []
  private(set) var isPlain = true

  init() { bytes.reserveCapacity(256) }

  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(plain text: String) {
    var text = text
    text.withUTF8 { utf8 in
      for byte in utf8
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        isPlain = false
      }
      bytes.append(contentsOf: utf8)
    }
  }
}
