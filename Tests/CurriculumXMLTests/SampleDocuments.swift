import CurriculumModel
import CurriculumXML
import Diagnostics

/// Small documents that tests change one thing in.
enum SampleDocuments {
  static let curriculum = """
    <curriculum xmlns="urn:okoce:curriculum:1" id="sample" version="1.0.0" order="free">
      <title xml:lang="id">Contoh</title>
      <library path="../library"/>
      <step id="first" label="P1">
        <title xml:lang="id">Pertama</title>
        <use module="nib"/>
      </step>
    </curriculum>
    """

  static let module = """
    <module xmlns="urn:okoce:curriculum:1" id="nib" version="1.0.0" validFor="P5Y">
      <title xml:lang="id">Nomor Induk Berusaha</title>
      <title xml:lang="en">Business number &amp; more</title>
      <class meetings="2" lessonHoursPerMeeting="8" size="40" roomKind="hall"/>
      <assessment id="form" assessor="sample" masteryScore="0.7">
        <title xml:lang="id">Formulir</title>
        <sample xmlns="urn:okoce:assessor:sample:1" kind="nib">
          <field name="a">{share}</field>
        </sample>
      </assessment>
      <moveOn>
        <passed assessment="form" times="3" every="P1M"/>
      </moveOn>
      <source>Synthetic</source>
    </module>
    """

  /// What the assessor `sample` accepts.
  static let assessorSchema = AssessorSchema(
    assessor: "sample",
    namespace: "urn:okoce:assessor:sample:1",
    text: """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
        xmlns="urn:okoce:assessor:sample:1" targetNamespace="urn:okoce:assessor:sample:1"
        elementFormDefault="qualified">
        <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
        <xs:element name="sample">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="field" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType mixed="true">
                  <xs:attribute name="name" use="required"/>
                  <xs:attribute ref="xml:lang"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="kind" use="required"/>
          </xs:complexType>
        </xs:element>
      </xs:schema>
      """
  )

  static func files(
    curriculum: [UInt8] = Array(curriculum.utf8),
    module: [UInt8] = Array(module.utf8)
  ) -> CurriculumFiles {
    CurriculumFiles([
      CurriculumFiles.File(path: "curriculum.xml", bytes: curriculum),
      CurriculumFiles.File(path: "modules/nib/module.xml", bytes: module),
    ])
  }

  static func load(module: [UInt8], limits: XMLLimits = XMLLimits()) -> LoadResult {
    CurriculumLoader(limits: limits, assessorSchemas: [assessorSchema])
      .load(files(module: module))
  }

  static func load(module: String) -> LoadResult { load(module: Array(module.utf8)) }
}

extension Diagnostic {
  /// `3:5 XSD001`, which is all a table has room for.
  var brief: String { "\(location?.line ?? 0):\(location?.column ?? 0) \(code)" }
}
