/// The files that the played office begins with.
enum PlayedContent {
  static let centres = """
    <?xml version="1.0" encoding="UTF-8"?>
    <centres xmlns="urn:okoce:curriculum:1" codeSystem="kemendagri" source="A made-up list.">
      <centre id="31.71.01" name="Gambir" city="Jakarta Pusat"/>
      <centre id="31.71.02" name="Sawah Besar" city="Jakarta Pusat"/>
    </centres>
    """

  static let curriculum = """
    <?xml version="1.0" encoding="UTF-8"?>
    <curriculum xmlns="urn:okoce:curriculum:1" id="played" version="1.0.0" order="free">
      \(titles("Kurikulum yang dimainkan", "Played curriculum"))
      <library path="modules"/>
      <track id="existing">\(titles("Usaha berjalan", "Existing business"))</track>
      <step id="registration" label="P1">
        \(titles("Pendaftaran", "Registration"))
        <use module="data"/>
      </step>
      <step id="training" label="P2">
        \(titles("Pelatihan", "Training"))
        <use module="basics"/>
        <use module="practice"/>
      </step>
      <step id="reporting" label="P3">
        \(titles("Pelaporan", "Reporting"))
        <use module="plan"/>
        <use module="books"/>
      </step>
    </curriculum>
    """

  static func module(_ module: PlayedModule) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <module xmlns="urn:okoce:curriculum:1" id="\(module.rawValue)" version="1.0.0">
      \(titles(module.rawValue, module.rawValue))
      \(prerequisites(of: module))
      \(teaching(of: module))
      <assessment id="done" assessor="\(module.isTaught ? "attendance" : "verdict")">
        \(titles("Selesai", "Done"))
        \(configuration(of: module))
      </assessment>
      <moveOn><passed assessment="done"\(repetition(of: module))/></moveOn>
    </module>
    """
  }

  private static func titles(_ id: String, _ en: String) -> String {
    "<title xml:lang=\"id\">\(id)</title><title xml:lang=\"en\">\(en)</title>"
  }

  private static func prerequisites(of module: PlayedModule) -> String {
    module.prerequisite.map {
      "<prerequisites><satisfied module=\"\($0.rawValue)\"/></prerequisites>"
    } ?? ""
  }

  private static func teaching(of module: PlayedModule) -> String {
    guard module.isTaught else { return "" }
    let exemption =
      module == .basics
      ? """
      <exemption track="existing">
        <reason xml:lang="id">Sudah berusaha.</reason><reason xml:lang="en">In business.</reason>
      </exemption>
      """ : ""
    return exemption
      + "<class meetings=\"\(module.meetings)\" lessonHoursPerMeeting=\"1\" size=\"50\"/>"
  }

  private static func configuration(of module: PlayedModule) -> String {
    module.isTaught
      ? "<attendance xmlns=\"urn:okoce:assessor:attendance:1\" threshold=\"0.8\"/>"
      : "<verdict xmlns=\"urn:okoce:assessor:verdict:1\"/>"
  }

  private static func repetition(of module: PlayedModule) -> String {
    module == .books ? " times=\"2\" every=\"P1M\"" : ""
  }
}
