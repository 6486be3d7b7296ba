import QTI
import Testing

/// Graphic questions on a screen of letters.
@Suite struct `Pictures in words` {
  static func interaction(_ inside: String, _ name: String = "hotspot") throws -> Interaction {
    let item = try ItemMarkup.read(
      ItemMarkup.item(
        """
        <qti-response-declaration identifier="R" cardinality="multiple" base-type="identifier"/>
        <qti-item-body><qti-\(name)-interaction response-identifier="R">\(inside)</qti-\(name)-interaction></qti-item-body>
        """
      )
    )
    return try #require(item.interactions.first)
  }

  static let picture =
    "<object data=\"p.svg\" type=\"image/svg+xml\" width=\"300\" height=\"90\">Daur air</object>"

  /// A part of the picture; its words in Indonesian and in English.
  static let parts: [(String, String, String)] = [
    (
      "shape=\"circle\" coords=\"10,10,5\"", "A (kiri atas, x 10, y 10)", "A (top left, x 10, y 10)"
    ),
    (
      "shape=\"rect\" coords=\"140,40,160,50\"", "A (tengah, x 150, y 45)",
      "A (middle, x 150, y 45)"
    ),
    (
      "shape=\"ellipse\" coords=\"150,80,9,4\"", "A (bawah, x 150, y 80)", "A (bottom, x 150, y 80)"
    ),
    (
      "shape=\"poly\" coords=\"280,0,300,0,300,20\"", "A (kanan atas, x 290, y 10)",
      "A (top right, x 290, y 10)"
    ),
    (
      "shape=\"circle\" coords=\"290,45,5\" hotspot-label=\"Laut\"", "Laut (kanan, x 290, y 45)",
      "Laut (right, x 290, y 45)"
    ),
    ("shape=\"default\" coords=\"\"", "A", "A"),
  ]

  @Test(arguments: parts) func `a part says its label and where it lies`(
    attributes: String,
    id: String,
    en: String
  ) throws {
    let interaction = try Self.interaction(
      Self.picture + "<qti-hotspot-choice identifier=\"A\" \(attributes)/>"
    )
    let choice = try #require(interaction.choices.first)
    #expect(interaction.words(for: choice, ContentText(language: "id")) == id)
    #expect(interaction.words(for: choice, ContentText(language: "en")) == en)
  }

  @Test func `the picture says what it shows and how large it is`() throws {
    let id = ContentText(language: "id")
    #expect(try Self.interaction(Self.picture).pictureWords(id) == "[Gambar 300 × 90: Daur air]")
    let image = "<img src=\"p.png\" alt=\"Peta\" width=\"30\" height=\"40\"/>"
    #expect(
      try Self.interaction(image, "select-point").pictureWords(ContentText(language: "en"))
        == "[Picture 30 × 40: Peta] Write the point as x y, counted from the top left."
    )
    #expect(try Self.interaction("<object data=\"p.svg\"/>").pictureWords(id) == "[Gambar]")
    #expect(try Self.interaction("").pictureWords(id) == "")
  }

  @Test func `a choice with words of its own keeps them`() throws {
    let interaction = try Self.interaction(
      "<qti-simple-choice identifier=\"A\">Kue</qti-simple-choice>",
      "choice"
    )
    let choice = try #require(interaction.choices.first)
    #expect(interaction.words(for: choice, ContentText(language: "id")) == "Kue")
  }

  @Test func `what is dragged onto a picture says its label, and where it may go`() throws {
    let interaction = try Self.interaction(
      Self.picture
        + "<qti-gap-img identifier=\"G\" match-max=\"1\" object-label=\"Awan\"><object data=\"a.svg\"/></qti-gap-img>"
        + "<qti-associable-hotspot identifier=\"H\" shape=\"circle\" coords=\"10,80,5\" match-max=\"1\"/>",
      "graphic-gap-match"
    )
    let words = ContentText(language: "id")
    #expect(interaction.choices.map { interaction.words(for: $0, words) } == ["[Awan]"])
    #expect(
      interaction.targets.map { interaction.words(for: $0, words) } == [
        "H (kiri bawah, x 10, y 80)"
      ]
    )
  }
}
