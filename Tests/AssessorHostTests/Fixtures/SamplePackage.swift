import Hashing

@testable import AssessorHost

/// A small sound assessor in a folder, of which a test changes one thing.
struct SamplePackage {
  static let schema = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
        targetNamespace="urn:okoce:assessor:sample:1" elementFormDefault="qualified">
      <xs:element name="sample">
        <xs:complexType><xs:attribute name="figure" type="xs:string"/></xs:complexType>
      </xs:element>
    </xs:schema>
    """

  var schema = Self.schema
  var id = "sample"
  var script = "#!/bin/sh\nexit 0\n"
  var title = """
      <title xml:lang="id">Contoh</title>
      <title xml:lang="en">Sample</title>
    """
  var versions = "min=\"1\" max=\"1\""
  var sha256: String?
  var kinds = """
      <kind name="sample" namespace="urn:okoce:assessor:sample:1" schema="sample.xsd">
        <title xml:lang="id">Contoh</title>
        <title xml:lang="en">Sample</title>
      </kind>
    """
  var limits = "<limits wallSeconds=\"2\"/>"
  var needs = ""
  var privacy = "<privacy reads=\"fields\"/>"

  var manifest: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <assessor xmlns="urn:okoce:assessor:1" id="\(id)" version="1.0.0">
    \(title)
      <protocol \(versions)/>
      <executable path="run" sha256="\(sha256 ?? SHA256.hash(script).hexadecimal)"/>
    \(kinds)
      \(limits)
      \(needs)
      \(privacy)
    </assessor>
    """
  }

  /// Writes the folder's three files.
  func write(to folder: TemporaryFolder, as name: String = "source") throws -> String {
    try folder.write(manifest, to: "\(name)/assessor.xml")
    try folder.write(script, to: "\(name)/run", isExecutable: true)
    try folder.write(schema, to: "\(name)/sample.xsd")
    return "\(folder.path)/\(name)"
  }
}
