import Testing

@testable import Halls

struct DrawSeedTests {
  static let zeros = String(repeating: "0", count: 64)

  @Test(arguments: [
    (zeros, zeros),
    (String(repeating: "aF", count: 32), String(repeating: "af", count: 32)),
    (String(repeating: "0", count: 63), nil), (String(repeating: "0", count: 65), nil),
    (String(repeating: "g", count: 64), nil), ("", nil),
    // 64 characters that some would take for digits.
    (String(repeating: "٣", count: 64), nil),
  ])
  func `a seed is 64 hexadecimal digits`(text: String, seed: String?) {
    #expect(DrawSeed(text)?.text == seed)
  }

  @Test func `a seed is made of 32 bytes and no other number`() {
    #expect(DrawSeed(bytes: [UInt8](repeating: 0, count: 32))?.text == Self.zeros)
    #expect(DrawSeed(bytes: (0..<32).map { $0 * 8 })?.text.hasPrefix("00081018") == true)
    #expect(DrawSeed(bytes: [1, 2, 3]) == nil)
  }

  @Test func `the commitment is what sha256sum gives for the digits`() throws {
    let seed = try #require(DrawSeed(Self.zeros))
    // printf %s 000…0 | sha256sum
    #expect(
      seed.commitment == "60e05bd1b195af2f94112fa7197a5c88289058840ce7c6df9693756bc6250f55"
    )
  }
}
