import Diagnostics
import Readings
import SeparatedValues
import Testing

@Suite("Tables as people type and export them") struct TableTests {
  static let plain = "tanggal,uraian,akun,masuk,keluar\n3-3-2026,Kue,Penjualan,150000,\n"

  /// A price list as a file's bytes, and what is read: product and price of each row, or codes with
  /// lines.
  static let tables: [(name: String, bytes: [UInt8], expected: [String])] = [
    ("commas", Array("produk,harga\nKue,5000\n".utf8), ["2 Kue 5000"]),
    ("semicolons", Array("Price;Product\r\n5.000; Kue \r\n".utf8), ["2 Kue 5.000"]),
    ("tabs", Array("produk\tharga\n\nKue\t5000".utf8), ["3 Kue 5000"]),
    ("sep=;", Array("sep=;\r\nproduk;harga\r\nKue;5,000\r\n".utf8), ["3 Kue 5,000"]),
    ("\"sep=,\"", Array("\"sep=,\"\nproduk,harga\nKue,5000\n".utf8), ["3 Kue 5000"]),
    ("blank lines first", Array("\n ,\r\nproduk,harga\nKue,5000\n".utf8), ["4 Kue 5000"]),
    ("rows of nothing", Array("produk,harga\n,\nKue,5000\n,\n,,,\n".utf8), ["3 Kue 5000"]),
    (
      "trailing columns", Array("produk,harga,,\nKue,5000,,\nTeh,1,\nEs,2\n".utf8),
      ["2 Kue 5000", "3 Teh 1", "4 Es 2"]
    ),
    ("carriage returns", Array("produk,harga\rKue,5000\rTeh,1\r".utf8), ["2 Kue 5000", "3 Teh 1"]),
    (
      "no-break spaces", Array("produk\u{A0},\u{A0}harga\nKue\u{A0},\u{A0}5000\n".utf8),
      ["2 Kue 5000"]
    ),
    (
      "quotes", Array("produk,harga\n\"Kue, \"\"enak\"\"\",\"5,000\"\n".utf8),
      ["2 Kue, \"enak\" 5,000"]
    ),
    ("marks in headings", Array("NAMA_PRODUK;Harga (Rp)\nKue;5000\n".utf8), ["2 Kue 5000"]),
    ("row numbers", Array("No.,Nama Barang,Harga Jual\n1,Kue,5000\n".utf8), ["2 Kue 5000"]),
    ("other columns", Array("produk,catatan,harga\nKue,baru,5000\n".utf8), ["2 Kue 5000"]),
    ("a byte order mark", [0xEF, 0xBB, 0xBF] + Array("produk,harga\nRené,5\n".utf8), ["2 René 5"]),
    (
      "Windows-1252", Array("produk,harga\nRen".utf8) + [0xE9, 0x2C] + Array("5\n".utf8),
      ["2 René 5"]
    ),
    (
      "Windows-1252 quotes",
      Array("produk,harga\nRasa ".utf8) + [0x93] + Array("enak".utf8) + [0x94]
        + Array(",5\nJum".utf8) + [0x92] + Array("at,6\n".utf8), ["2 Rasa “enak” 5", "3 Jum’at 6"]
    ),
    ("UTF-16 little", utf16("\u{FEFF}produk;harga\r\nRené;5\r\n", isLittle: true), ["2 René 5"]),
    ("UTF-16 big", utf16("\u{FEFF}produk;harga\r\nRené;5\r\n", isLittle: false), ["2 René 5"]),
    ("UTF-16 unmarked", utf16("produk;harga\r\nKue;5\r\n", isLittle: true), ["2 Kue 5"]),
    (
      "UTF-16 with an emoji", utf16("\u{FEFF}produk;harga\nKue 🍰;5\n", isLittle: true),
      ["2 Kue 🍰 5"]
    ),
    ("more cells", Array("produk,harga\nKue,5,000\nTeh,5\n".utf8), ["3 Teh 5", "TAB006:2"]),
    ("more empty cells", Array("produk,harga\nKue,5,\n".utf8), ["TAB006:2"]),
    ("fewer cells", Array("produk,harga,biaya\nKue,5\n".utf8), ["TAB006:2"]),
    (
      "a value under no heading", Array("produk,,harga\nKue,x,5\nTeh,,6\n".utf8),
      ["3 Teh 6", "TAB007:2"]
    ),
    ("an open quote", Array("produk,harga\n\"Kue,5\n".utf8), ["TAB008:2"]),
    ("text after a quote", Array("produk,harga\n\"Kue\"x,5\n".utf8), ["TAB008:2"]),
    ("two headings of one meaning", Array("produk,barang,harga\nA,B,5\n".utf8), ["TAB005:1"]),
    ("headings that lack one", Array("nama,harga\nKue,5\n".utf8), ["TAB003:1"]),
    ("nothing", [], ["TAB001:1"]), ("blank lines alone", Array("\n\r\n \n".utf8), ["TAB001:1"]),
    ("headings alone", Array("produk,harga\n".utf8), ["TAB002:1"]),
    ("headings and blank rows", Array("produk,harga\n,\n\n".utf8), ["TAB002:1"]),
    ("a workbook", [0x50, 0x4B, 3, 4, 20, 0], ["TAB009:1"]),
    ("an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], ["TAB009:1"]),
    ("a PDF", Array("%PDF-1.7\n".utf8), ["TAB009:1"]),
    ("a page", Array("<html><table>".utf8), ["TAB009:1"]),
    ("UTF-32", [0xFF, 0xFE, 0, 0, 0x70, 0, 0, 0], ["TAB009:1"]),
    ("a zero", Array("produk,harga\nKue,5\nT\u{0}h,6\n".utf8), ["TAB009:3"]),
    (
      "damaged UTF-8", Array("produk,harga\nRené,5\nRen".utf8) + [0xC3, 0x2C] + Array("6\n".utf8),
      ["TAB009:3"]
    ),
    (
      "the page of DOS", Array("produk,harga\nRen".utf8) + [0x82, 0x2C] + Array("5\n".utf8),
      ["TAB009:2"]
    ),
    (
      "the page of old Macs", Array("produk,harga\nRen".utf8) + [0x8E, 0x2C] + Array("5\n".utf8),
      ["TAB009:2"]
    ),
  ]

  static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return isLittle ? [low, high] : [high, low]
    }
  }

  @Test(arguments: tables.indices)
  func `a table is read, or refused by name`(index: Int) {
    let (name, bytes, expected) = Self.tables[index]
    let table = ReadTable(bytes, as: .prices)
    let rows = table.rows.map { "\($0.line) \($0["product"]) \($0["price"])" }
    #expect(rows + table.findings.map { "\($0.problem.code):\($0.line)" } == expected, "\(name)")
  }

  @Test(arguments: tables.indices, [1, 2, 3, 7, 64])
  func `it makes no difference in which pieces a table comes`(index: Int, size: Int) throws {
    var rest = Self.tables[index].bytes[...]
    var reader = CSVReader {
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    var whole = Self.tables[index].bytes[...]
    var other = CSVReader {
      defer { whole = [] }
      return Array(whole)
    }
    func all(_ reader: inout CSVReader) -> [String] {
      var found: [String] = []
      do {
        while let record = try reader.next() {
          found.append("\(record.line) \(record.fields)")
        }
      } catch { found = ["\(error)"] }
      return found
    }
    let (pieces, once) = (all(&reader), all(&other))
    // Where a text turns out to be none, some of its rows may have been read before.
    if Self.tables[index].expected.contains(where: { $0.hasPrefix("TAB009") }) {
      #expect(pieces.count == 1 && pieces[0].contains("("))
    } else {
      #expect(pieces == once)
    }
  }

  @Test func `every heading of every table means one column`() {
    for form in TableForm.all {
      var seen: [String: String] = [:]
      for column in form.columns {
        for heading in [column.id, column.name.id, column.name.en] + column.synonyms {
          let key = TableHead.key(heading)
          #expect(!key.isEmpty, "\(form.id): \(heading)")
          let other = seen.updateValue(column.id, forKey: key)
          #expect(other == nil || other == column.id, "\(form.id): '\(heading)' means two columns")
        }
      }
    }
  }

  @Test func `every table is read with its headings in either language and with any synonym`()
    throws
  {
    for form in TableForm.all {
      for language in ["id", "en"] {
        let head = try TableHead(form.headings(in: language), line: 1, of: form)
        #expect(head.positions.count == form.columns.count, "\(form.id) in \(language)")
      }
      for column in form.columns {
        for synonym in column.synonyms {
          let headings = form.columns.map { $0.id == column.id ? synonym.uppercased() : $0.name.id }
          let head = try TableHead(headings, line: 1, of: form)
          #expect(head.positions[column.id] != nil, "\(form.id): \(synonym)")
        }
      }
    }
  }
}
