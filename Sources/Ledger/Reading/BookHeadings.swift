import Diagnostics
import Readings

extension BookReader {
  /// The headings of a cash book in the order in which they are documented, in both languages.
  public static var headings: [(id: String, en: String)] {
    TableForm.cashBook.columns.map { ($0.name.id, $0.name.en) }
  }
}
