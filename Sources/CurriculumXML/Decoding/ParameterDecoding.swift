import CivilTime
import CurriculumModel

/// `<parameter>` to `Parameter`.
extension DocumentReader {
  func parameter(_ element: XMLElement) -> Parameter? {
    guard let id = element.token("id") else { return nil }
    var title = LocalizedText()
    var values: [Parameter.Value] = []
    for child in element.children {
      if child.isNamed("title") {
        append(child, to: &title)
      } else if child.isNamed("value") {
        values.append(
          Parameter.Value(
            text: child.collapsedText,
            validFrom: child.token("validFrom").flatMap { Day($0) },
            validTo: child.token("validTo").flatMap { Day($0) },
            source: child.token("source") ?? "",
            origin: origin(child)
          )
        )
      }
    }
    return Parameter(
      id: ParameterID(id),
      unit: element.token("unit") ?? "",
      title: title,
      values: values,
      origin: origin(element)
    )
  }
}
