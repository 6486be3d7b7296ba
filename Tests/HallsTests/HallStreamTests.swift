import Testing

@testable import Halls

struct HallStreamTests {
  @Test(arguments: [
    ("hall/H000001", HallStream(.hall, "H000001")),
    ("allocation/L000002", HallStream(.allocation, "L000002")),
    ("room/H000001", nil), ("hall", nil), ("", nil),
  ])
  func `a stream is read from its key and nothing else`(key: String, stream: HallStream?) {
    #expect(HallStream(key: key) == stream)
    if let stream { #expect(stream.key == key) }
  }
}
