public import Diagnostics

/// What one kind of table looks like: its columns, what they are called and what stands in them.
///
/// From this one value tables are read, documented (docs/tables.md) and given out as templates.
public struct TableForm: Hashable, Sendable {
  /// What a column holds.
  public enum Kind: Hashable, Sendable {
    case text
    /// A number that is a name: a NIK, a reference, a receipt.
    case code
    case rupiah
    /// Rupiah for one unit, with parts of one where needed.
    case unitPrice
    case whole
    /// A number with or without a fraction.
    case decimal
    case day
    case month
    case phone
    /// Several names, parted by `|`, `;` or a blank.
    case list
    /// Hours of the week, `sen-jum 08:00-16:00`.
    case hours
    /// One of a few words.
    case word
  }

  public struct Column: Hashable, Sendable {
    /// By which the code asks for it.
    public var id: String
    /// Its heading in each language, as templates write it.
    public var name: ReadingWords
    /// Other headings that mean it.
    public var synonyms: [String]
    public var kind: Kind
    /// Whether a table without it can't be read.
    public var isRequired: Bool
    /// What stands in it, in a few words.
    public var about: ReadingWords
    /// What a template shows in it.
    public var example: String

    public init(
      _ id: String,
      _ kind: Kind,
      _ name: ReadingWords,
      _ synonyms: [String] = [],
      isRequired: Bool = true,
      about: ReadingWords,
      example: String
    ) {
      self.id = id
      self.name = name
      self.synonyms = synonyms
      self.kind = kind
      self.isRequired = isRequired
      self.about = about
      self.example = example
    }

    /// Every heading that means it, as `TableHead.key` writes them.
    var keys: [String] { ([id, name.id, name.en] + synonyms).map(TableHead.key) }
  }

  public var id: String
  public var title: ReadingWords
  /// Where it is handed over: a command, or a field of a form.
  public var place: ReadingWords
  public var columns: [Column]
  /// Whether headings that mean nothing here are passed over; else they are refused, since a slip of
  /// the pen in an optional heading would lose its column.
  public var passesUnknown: Bool

  public init(
    _ id: String,
    _ title: ReadingWords,
    place: ReadingWords,
    passesUnknown: Bool = true,
    _ columns: [Column]
  ) {
    self.id = id
    self.title = title
    self.place = place
    self.columns = columns
    self.passesUnknown = passesUnknown
  }

  /// A column that has to be there, or need not be; for tables whose place says it already.
  public func requiring(_ id: String, _ isRequired: Bool) -> TableForm {
    var form = self
    for place in form.columns.indices where form.columns[place].id == id {
      form.columns[place].isRequired = isRequired
    }
    return form
  }

  /// The headings in one language, as a template begins.
  public func headings(in language: String) -> [String] {
    columns.map { $0.name.text(in: language) }
  }

  subscript(column id: String) -> Column? { columns.first { $0.id == id } }
}
