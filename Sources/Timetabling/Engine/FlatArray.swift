/// A row of plain numbers on the heap, without bounds checks, reference counts or exclusivity
/// checks: the search's inner loop runs over nothing else.
///
/// The only file of this target that touches raw memory. Whoever makes a row frees it once; all
/// indices come from the layout that sized the rows, and debug builds check them.
struct FlatArray<Element: BitwiseCopyable> {
  private let start: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating element: Element, count: Int) {
    start = .allocate(capacity: max(1, count))
    start.initialize(repeating: element, count: max(1, count))
    self.count = count
  }

  init(_ elements: [Element]) {
    start = .allocate(capacity: max(1, elements.count))
    self.count = elements.count
    for (index, element) in elements.enumerated() { (start + index).initialize(to: element) }
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return start[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      start[index] = newValue
    }
  }

  func copy(from other: FlatArray<Element>) {
    assert(count == other.count)
    start.update(from: other.start, count: count)
  }

  var array: [Element] { (0..<count).map { start[$0] } }

  func free() { start.deallocate() }
}

/// Rows of different lengths end to end: row `i` is `starts[i]..<starts[i + 1]` of `values`.
struct FlatRows {
  let starts: FlatArray<Int32>
  let values: FlatArray<Int32>

  init(_ rows: [[Int]]) {
    var starts: [Int32] = [0]
    var values: [Int32] = []
    for row in rows {
      for value in row { values.append(Int32(value)) }
      starts.append(Int32(values.count))
    }
    self.starts = FlatArray(starts)
    self.values = FlatArray(values)
  }

  @inline(__always)
  func range(_ row: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(starts[row]), Int(starts[row &+ 1])))
  }

  @inline(__always)
  func count(_ row: Int) -> Int { Int(starts[row &+ 1]) &- Int(starts[row]) }

  @inline(__always)
  subscript(row: Int, index: Int) -> Int { Int(values[Int(starts[row]) &+ index]) }

  @inline(__always)
  func value(at index: Int) -> Int { Int(values[index]) }

  func free() {
    starts.free()
    values.free()
  }
}
