public import CurriculumModel

/// A way into the programme that is no event.
///
/// The list is closed, so that reports can be laid side by side; its ids never change.
public struct PlainSource: Hashable, Sendable {
  public var id: String
  public var title: LocalizedText

  init(_ id: String, _ indonesian: String, _ english: String) {
    self.id = id
    title = LocalizedText(id: indonesian, en: english)
  }

  /// In the order of reports.
  public static let all: [PlainSource] = [
    PlainSource("walk-in", "Datang sendiri ke kecamatan", "Came to the kecamatan office"),
    PlainSource("web", "Laman pendaftaran", "Registration site"),
    PlainSource("mentor", "Pendamping", "Mentor"),
    PlainSource("pkk", "Kader PKK", "PKK cadre"),
    PlainSource("plkb", "Petugas lapangan KB", "Family-planning field worker"),
    PlainSource("rptra", "Pengelola RPTRA", "RPTRA manager"),
    PlainSource("rt-rw", "Ketua RT atau RW", "Head of an RT or RW"),
    PlainSource("community", "Komunitas penggerak", "Community of the movement"),
    PlainSource("department", "Dinas atau suku dinas", "City department"),
    PlainSource("friend", "Teman, keluarga, peserta lain", "Friend, relative or participant"),
    PlainSource("media", "Media sosial atau berita", "Social media or news"),
    PlainSource("other", "Lainnya", "Other"),
    PlainSource("unknown", "Tidak diketahui lagi", "Not known any more"),
  ]

  /// The source that a word means: its id or its title, in either case; `nil` for none.
  public static func named(_ word: String) -> PlainSource? {
    let wanted = word.lowercased()
    return all.first { source in
      source.id == wanted || source.title.entries.contains { $0.text.lowercased() == wanted }
    }
  }
}
