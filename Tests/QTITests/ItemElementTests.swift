import Testing

@testable import QTI

@Suite("Elements of items") struct ItemElementTests {
  @Test(arguments: [
    (nil, true), ("http://www.imsglobal.org/xsd/imsqti_v2p0", true),
    ("http://www.imsglobal.org/xsd/imsqti_v2p2", true),
    ("http://www.imsglobal.org/xsd/imsqtiasi_v3p0", true),
    ("http://www.imsglobal.org/xsd/apip/apipv1p0/qtiitem/imsqti_v2p1", true),
    ("http://www.imsglobal.org/xsd/imscp_v1p1", false), ("http://www.imsglobal.org/xsd/", false),
    ("http://www.w3.org/1998/Math/MathML", false), ("http://example.org/imsqti_v2p1", false),
    ("", false),
  ])
  func `belong to QTI by their namespace`(namespace: String?, isQTI: Bool) {
    #expect(ItemElement.isQTI(namespace) == isQTI)
  }
}
