import Foundation

/// A small curriculum: a permit that runs out, and a stall that needs it.
enum MarketStall {
  /// Writes it into the process's folder, publishes it and registers one participant.
  static func begin(in okoce: OkoceProcess) throws {
    try write(curriculum, to: "stall/curriculum.xml", of: okoce)
    try write(permit, to: "stall/modules/permit/module.xml", of: okoce)
    try write(stall, to: "stall/modules/stall/module.xml", of: okoce)
    for line in [
      "okoce curriculum publish stall", "okoce centre open Curricula/jakarta/centres.xml",
      "okoce participant add 'Peserta Contoh' --curriculum stall --centre Gambir",
    ] {
      let answer = try okoce.run(line)
      if answer.status != 0 { throw Refused(line: line, answer: answer) }
    }
  }

  struct Refused: Error {
    var line: String
    var answer: OkoceProcess.Answer
  }

  private static func write(_ text: String, to path: String, of okoce: OkoceProcess) throws {
    let file = okoce.folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private static let curriculum = """
    <?xml version="1.0" encoding="UTF-8"?>
    <curriculum xmlns="urn:okoce:curriculum:1" id="stall" version="1.0.0" order="free">
      <title xml:lang="id">Lapak</title>
      <title xml:lang="en">Stall</title>
      <step id="trade" label="P1">
        <title xml:lang="id">Berdagang</title>
        <title xml:lang="en">Trade</title>
        <use module="permit"/>
        <use module="stall"/>
      </step>
    </curriculum>
    """

  private static let permit = """
    <?xml version="1.0" encoding="UTF-8"?>
    <module xmlns="urn:okoce:curriculum:1" id="permit" version="1.0.0">
      <title xml:lang="id">Izin lapak</title>
      <title xml:lang="en">Stall permit</title>
      <assessment id="permit-document" assessor="document">
        <title xml:lang="id">Surat izin</title>
        <title xml:lang="en">Permit</title>
        <document xmlns="urn:okoce:assessor:document:1" kind="other" expiry="required"/>
      </assessment>
      <moveOn><passed assessment="permit-document"/></moveOn>
    </module>
    """

  private static let stall = """
    <?xml version="1.0" encoding="UTF-8"?>
    <module xmlns="urn:okoce:curriculum:1" id="stall" version="1.0.0">
      <title xml:lang="id">Rencana lapak</title>
      <title xml:lang="en">Plan of the stall</title>
      <prerequisites><satisfied module="permit"/></prerequisites>
      <assessment id="plan" assessor="rubric">
        <title xml:lang="id">Rencana</title>
        <title xml:lang="en">Plan</title>
        <rubric xmlns="urn:okoce:assessor:rubric:1" passMark="0.5" dueDays="7">
          <field name="goods" kind="text">
            <label xml:lang="id">Apa yang dijual</label>
            <label xml:lang="en">What is sold</label>
          </field>
          <field name="place" kind="choice">
            <label xml:lang="id">Di mana</label>
            <label xml:lang="en">Where</label>
            <choice value="hall">
              <label xml:lang="id">Di dalam pasar</label>
              <label xml:lang="en">Inside the market</label>
            </choice>
            <choice value="street">
              <label xml:lang="id">Di tepi jalan</label>
              <label xml:lang="en">At the street</label>
            </choice>
          </field>
          <field name="note" kind="text" required="false">
            <label xml:lang="id">Catatan</label>
            <label xml:lang="en">Note</label>
          </field>
          <criterion id="clear" weight="1">
            <title xml:lang="id">Jelas</title>
            <title xml:lang="en">Clear</title>
            <level id="no" points="0">
              <title xml:lang="id">Belum</title>
              <title xml:lang="en">No</title>
            </level>
            <level id="yes" points="1">
              <title xml:lang="id">Ya</title>
              <title xml:lang="en">Yes</title>
            </level>
          </criterion>
        </rubric>
      </assessment>
      <moveOn><passed assessment="plan"/></moveOn>
    </module>
    """
}
