import Testing

@testable import Outreach

struct OutreachStreamTests {
  @Test(arguments: [
    ("outreach/E000001", "E000001"), ("outreach/a/b", "a/b"), ("hall/E000001", nil),
    ("outreach", nil), ("", nil),
  ])
  func `a stream is read from its key and nothing else`(key: String, name: String?) {
    #expect(OutreachStream(key: key)?.name == name)
    if let name { #expect(OutreachStream(name).key == key) }
  }
}
