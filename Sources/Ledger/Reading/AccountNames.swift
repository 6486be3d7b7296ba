/// Names of accounts that were looked up before, so that a long book asks for each once.
struct AccountNames {
  private var known: [UInt64: (range: Range<Int>, position: Int)] = [:]

  mutating func position(
    of bytes: [UInt8],
    _ range: Range<Int>,
    in chart: ChartOfAccounts
  ) -> Int? {
    // FNV-1a; the bytes themselves are compared after it.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    if let found = known[hash], bytes[found.range].elementsEqual(bytes[range]) {
      return found.position
    }
    guard !range.isEmpty,
      let position = chart.position(of: String(decoding: bytes[range], as: UTF8.self))
    else { return nil }
    known[hash] = (range, position)
    return position
  }
}
