public import CurriculumModel

extension MarkupElement {
  /// The texts of the children of that name, each in the language its `xml:lang` gives.
  public func localizedText(_ name: String) -> LocalizedText {
    LocalizedText(
      elements(named: name).map { element in
        let language = element.attributes.first {
          $0.name == "lang"
            && ($0.prefix == "xml" || $0.namespace == "http://www.w3.org/XML/1998/namespace")
        }
        return LocalizedText.Entry(
          language: language?.value ?? "",
          text: TypedValue.trimmed(element.text)
        )
      }
    )
  }

  /// Whether an attribute says `true` or `1`, as XML writes a boolean.
  public func isTrue(_ attribute: String, default value: Bool) -> Bool {
    guard let text = self[attribute].map({ TypedValue.trimmed($0) }) else { return value }
    return text == "true" || text == "1"
  }

  /// A value that has to be known to check it: `nil` while it still is a `{parameter}`.
  public func literal(_ attribute: String) -> String? {
    guard let text = self[attribute].map({ TypedValue.trimmed($0) }) else { return nil }
    return ParameterResolution.reference(in: text) == nil ? text : nil
  }
}
