import OrderedJSON
import QTI
import Testing

/// Operands and operators in short, and an item that works one expression out.
enum OperatorMarkup {
  static let null = "<qti-null/>"

  static func base(_ type: String, _ text: String) -> String {
    "<qti-base-value base-type=\"\(type)\">\(text)</qti-base-value>"
  }
  static func whole(_ value: Int) -> String { base("integer", "\(value)") }
  static func float(_ value: Double) -> String { base("float", "\(value)") }
  static func word(_ text: String) -> String { base("string", text) }
  static func name(_ text: String) -> String { base("identifier", text) }
  static func truth(_ value: Bool) -> String { base("boolean", "\(value)") }
  static func lasting(_ text: String) -> String { base("duration", text) }
  static func point(_ text: String) -> String { base("point", text) }
  static func of(_ variable: String) -> String { "<qti-variable identifier=\"\(variable)\"/>" }

  static func call(_ name: String, _ attributes: String = "", _ operands: String...) -> String {
    "<qti-\(name) \(attributes)>\(operands.joined())</qti-\(name)>"
  }
  static func any(_ operands: String...) -> String {
    "<qti-multiple>\(operands.joined())</qti-multiple>"
  }
  static func row(_ operands: String...) -> String {
    "<qti-ordered>\(operands.joined())</qti-ordered>"
  }

  /// What the expression gives in an outcome of that shape.
  static func value(
    _ expression: String,
    _ type: String,
    _ cardinality: String = "single"
  ) throws -> JSONValue {
    var session = ItemSession(try ItemMarkup.read(item(expression, type, cardinality)), seed: 7)
    session.respond("R", .multiple([.text("A", .identifier), .text("C", .identifier)]))
    session.respond("P", .multiple([.point(x: 1, y: 1), .point(x: 99, y: 99)]))
    session.process()
    return session["OUT"].json
  }

  static func item(_ expression: String, _ type: String, _ cardinality: String) -> String {
    ItemMarkup.item(
      """
      <qti-response-declaration identifier="R" cardinality="multiple" base-type="identifier">
        <qti-correct-response><qti-value>A</qti-value><qti-value>B</qti-value></qti-correct-response>
        <qti-mapping default-value="-0.5" upper-bound="3">
          <qti-map-entry map-key="A" mapped-value="2"/><qti-map-entry map-key="B" mapped-value="2"/>
        </qti-mapping>
      </qti-response-declaration>
      <qti-response-declaration identifier="P" cardinality="multiple" base-type="point">
        <qti-area-mapping default-value="-1">
          <qti-area-map-entry shape="circle" coords="0,0,5" mapped-value="4"/>
        </qti-area-mapping>
      </qti-response-declaration>
      <qti-response-declaration identifier="NONE" cardinality="single" base-type="string"/>
      <qti-outcome-declaration identifier="SEVEN" cardinality="single" base-type="integer">
        <qti-default-value><qti-value>7</qti-value></qti-default-value>
      </qti-outcome-declaration>
      <qti-outcome-declaration identifier="REC" cardinality="record">
        <qti-default-value>
          <qti-value field-identifier="x" base-type="integer">3</qti-value>
          <qti-value field-identifier="y" base-type="string">ya</qti-value>
        </qti-default-value>
      </qti-outcome-declaration>
      <qti-outcome-declaration identifier="LETTERS" cardinality="ordered" base-type="identifier">
        <qti-default-value>
          <qti-value>A</qti-value><qti-value>B</qti-value><qti-value>A</qti-value>
        </qti-default-value>
      </qti-outcome-declaration>
      <qti-template-declaration identifier="TWO" cardinality="single" base-type="integer">
        <qti-default-value><qti-value>2</qti-value></qti-default-value>
      </qti-template-declaration>
      <qti-context-declaration identifier="QTI_CONTEXT" cardinality="record">
        <qti-default-value>
          <qti-value field-identifier="environmentIdentifier" base-type="string">rumah</qti-value>
        </qti-default-value>
      </qti-context-declaration>
      <qti-outcome-declaration identifier="OUT" cardinality="\(cardinality)" base-type="\(type)"/>
      <qti-response-processing>
        <qti-set-outcome-value identifier="OUT">\(expression)</qti-set-outcome-value>
      </qti-response-processing>
      """
    )
  }
}
