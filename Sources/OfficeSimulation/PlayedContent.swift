/// The files that the played office begins with.
enum PlayedContent {
  static let centres = """
    <?xml version="1.0" encoding="UTF-8"?>
    <centres xmlns="urn:okoce:curriculum:1" codeSystem="kemendagri" source="A made-up list.">
      <centre id="31.71.01" name="Gambir" city="Jakarta Pusat"/>
      <centre id="31.71.02" name="Sawah Besar" city="Jakarta Pusat"/>
    </centres>
    """

  static let versions = ["1.0.0", "1.1.0"]

  static func curriculum(_ version: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <curriculum xmlns="urn:okoce:curriculum:1" id="played" version="\(version)" order="free">
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
  }

  static func calendar(_ year: Int) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <calendar xmlns="urn:okoce:curriculum:1" year="\(year)" source="A made-up year.">
      <teaching days="mon tue wed thu fri sat sun" start="08:00" end="16:00" lessonMinutes="45">
        <pause start="12:00" end="13:00"/>
      </teaching>
    </calendar>
    """
  }

  static func module(_ module: PlayedModule, _ version: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <module xmlns="urn:okoce:curriculum:1" id="\(module.rawValue)" version="\(version)">
      \(titles(module.rawValue, module.rawValue))
      \(prerequisites(of: module, version))
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

  private static func prerequisites(of module: PlayedModule, _ version: String) -> String {
    module.prerequisite(onSecond: version == "1.1.0").map {
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
