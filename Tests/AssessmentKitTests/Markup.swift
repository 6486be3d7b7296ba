import AssessmentKit
import CurriculumModel

/// An element in one namespace, its attributes in ascending order.
func markup(
  _ name: String,
  _ attributes: [String: String],
  _ children: [MarkupElement] = [],
  text: String = "",
  namespace: String = "urn:okoce:assessor:test:1"
) -> MarkupElement {
  MarkupElement(
    namespace: namespace,
    name: name,
    attributes: attributes.sorted { $0.key < $1.key }.map {
      $0.key == "xml:lang"
        ? .init(
          namespace: "http://www.w3.org/XML/1998/namespace",
          prefix: "xml",
          name: "lang",
          value: $0.value
        ) : .init(name: $0.key, value: $0.value)
    },
    children: (text.isEmpty ? [] : [.text(text)]) + children.map { .element($0) }
  )
}

func field(_ name: String, _ kind: String, _ more: [String: String] = [:]) -> MarkupElement {
  markup(
    "field",
    more.merging(["name": name, "kind": kind]) { $1 },
    [
      markup("label", ["xml:lang": "id"], text: "Isian \(name)"),
      markup("label", ["xml:lang": "en"], text: "Field \(name)"),
    ]
  )
}

func level(_ id: String, _ points: String) -> MarkupElement {
  markup("level", ["id": id, "points": points])
}
