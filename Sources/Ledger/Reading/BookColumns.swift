/// Which column of a cash book holds what, by its heading.
struct BookColumns {
  enum Name: Int, CaseIterable {
    case date, text, account, received, paid, proof, contra

    /// The headings that mean it, in lower case.
    var headings: [String] {
      switch self {
      case .date: ["tanggal", "tgl", "date"]
      case .text: ["uraian", "keterangan", "description", "text"]
      case .account: ["akun", "account"]
      case .received: ["masuk", "penerimaan", "debit", "in", "received"]
      case .paid: ["keluar", "pengeluaran", "kredit", "out", "paid"]
      case .proof: ["bukti", "nota", "proof", "receipt"]
      case .contra: ["lawan", "akun lawan", "contra"]
      }
    }

    var isRequired: Bool { self != .proof && self != .contra }
  }

  /// By the position in a row.
  private(set) var positions: [Int?] = Array(repeating: nil, count: Name.allCases.count)

  /// The first of the headings names each column; unknown headings are passed over.
  init(_ headings: [String]) {
    for (position, heading) in headings.enumerated() {
      guard let name = Name.allCases.first(where: { $0.headings.contains(heading) }),
        positions[name.rawValue] == nil
      else { continue }
      positions[name.rawValue] = position
    }
  }

  subscript(name: Name) -> Int? { positions[name.rawValue] }

  var missing: [Name] { Name.allCases.filter { $0.isRequired && self[$0] == nil } }
}
