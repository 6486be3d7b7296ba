import Hashing
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  /// - Source: the examples of FIPS 180-4 and NIST's SHA256ShortMsg.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `contents have their published hashes`(content: String, expected: String) {
    #expect(SHA256.hash(content).hexadecimal == expected)
    #expect(SHA256.hash(Array(content.utf8)).hexadecimal == expected)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 200])
  func `pieces give the hash of the whole`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
    for cut in stride(from: 0, through: count, by: 13) {
      var hash = SHA256()
      hash.update(bytes[..<cut])
      let copy = hash
      hash.update(bytes[cut...].lazy.map { $0 })
      #expect(hash.digest() == SHA256.hash(bytes))
      #expect(copy.digest() == SHA256.hash(bytes[..<cut]), "a copy goes on by itself")
    }
  }
}
