extension BookReader {
  /// The headings of a cash book in the order in which they are documented, in both languages.
  public static var headings: [(id: String, en: String)] {
    BookColumns.Name.allCases.map { ($0.headings[0], $0.english) }
  }
}

extension BookColumns.Name {
  /// Of the headings that mean it, the English one that is written.
  fileprivate var english: String {
    switch self {
    case .date: "date"
    case .text: "description"
    case .account: "account"
    case .received: "in"
    case .paid: "out"
    case .proof: "proof"
    case .contra: "contra"
    }
  }
}
