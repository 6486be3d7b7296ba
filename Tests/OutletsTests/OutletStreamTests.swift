import Testing

@testable import Outlets

struct OutletStreamTests {
  @Test(arguments: [
    ("outlet/O000001", "O000001"), ("outlet/a/b", "a/b"), ("hall/O000001", nil), ("outlet", nil),
    ("", nil),
  ])
  func `a stream is read from its key and nothing else`(key: String, name: String?) {
    #expect(OutletStream(key: key)?.name == name)
    if let name { #expect(OutletStream(name).key == key) }
  }
}
