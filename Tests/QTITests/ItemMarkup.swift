import CurriculumModel
import CurriculumXML
import Diagnostics
import QTI
import Testing

/// Items of version 3 with the parts that a test is about.
enum ItemMarkup {
  static let namespace = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"

  static func item(_ inside: String) -> String {
    """
    <qti-assessment-item xmlns="\(namespace)" identifier="item" title="Item">
    \(inside)
    </qti-assessment-item>
    """
  }

  /// An item whose only outcome OUT is set to that expression.
  static func setting(_ expression: String, _ type: String = "float") -> String {
    item(
      """
      <qti-response-declaration identifier="R" cardinality="multiple" base-type="integer"/>
      <qti-outcome-declaration identifier="OUT" cardinality="single" base-type="\(type)"/>
      <qti-response-processing>
        <qti-set-outcome-value identifier="OUT">\(expression)</qti-set-outcome-value>
      </qti-response-processing>
      """
    )
  }

  static func markup(_ text: String) throws -> MarkupElement {
    try #require(MarkupLoader.root(of: Array(text.utf8), path: "item.xml"))
  }

  static func read(_ text: String) throws -> AssessmentItem {
    let (item, findings) = AssessmentItem.read(try markup(text))
    return try #require(item, "\(findings.map(\.message))")
  }

  static func findings(_ text: String) throws -> [Diagnostic] {
    AssessmentItem.read(try markup(text)).diagnostics
  }
}
