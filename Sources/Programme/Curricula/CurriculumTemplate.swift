public import CurriculumModel

/// A small curriculum that is valid as it stands, to be edited.
public enum CurriculumTemplate {
  /// `curriculum.xml` first, then the modules in the order of the steps; paths lead from its folder.
  ///
  /// Each text is in the canonical layout.
  public static func files(id: CurriculumID) -> [(path: String, text: String)] {
    [
      ("curriculum.xml", curriculum(id)),
      ("modules/business-plan/module.xml", plan),
      ("modules/product-review/module.xml", review),
    ]
  }

  private static func curriculum(_ id: CurriculumID) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Sunting judul, langkah, dan modul, lalu jalankan 'okoce curriculum check'. -->
    <!-- Edit the titles, steps and modules, then run 'okoce curriculum check'. -->
    <curriculum xmlns="urn:okoce:curriculum:1" id="\(id)" version="1.0.0" order="sequential">
      <title xml:lang="id">Kurikulum baru</title>
      <title xml:lang="en">New curriculum</title>
      <parameter id="pass-mark" unit="score">
        <title xml:lang="id">Nilai lulus</title>
        <title xml:lang="en">Pass mark</title>
        <value source="Chosen for the template; name the decree or decision that sets it.">0.7</value>
      </parameter>
      <step id="preparation" label="1">
        <title xml:lang="id">Persiapan</title>
        <title xml:lang="en">Preparation</title>
        <use module="business-plan"/>
      </step>
      <step id="product" label="2">
        <title xml:lang="id">Produk</title>
        <title xml:lang="en">Product</title>
        <use module="product-review"/>
      </step>
    </curriculum>

    """
  }

  private static let plan = """
    <?xml version="1.0" encoding="UTF-8"?>
    <module xmlns="urn:okoce:curriculum:1" id="business-plan" version="1.0.0">
      <title xml:lang="id">Rencana usaha</title>
      <title xml:lang="en">Business plan</title>
      <summary xml:lang="id">Anda menulis rencana usaha dan menyerahkannya.</summary>
      <summary xml:lang="en">You write a business plan and hand it in.</summary>
      <assessment id="plan" assessor="document">
        <title xml:lang="id">Dokumen rencana usaha</title>
        <title xml:lang="en">Business plan document</title>
        <document xmlns="urn:okoce:assessor:document:1" kind="other" expiry="none">
          <field name="plan-file" kind="file">
            <label xml:lang="id">Berkas rencana usaha</label>
            <label xml:lang="en">File of the business plan</label>
          </field>
        </document>
      </assessment>
      <moveOn>
        <passed assessment="plan"/>
      </moveOn>
    </module>

    """

  private static let review = """
    <?xml version="1.0" encoding="UTF-8"?>
    <module xmlns="urn:okoce:curriculum:1" id="product-review" version="1.0.0">
      <title xml:lang="id">Penilaian produk</title>
      <title xml:lang="en">Product review</title>
      <summary xml:lang="id">Penilai melihat foto produk Anda dan memberi nilai.</summary>
      <summary xml:lang="en">A reviewer looks at a photo of your product and marks it.</summary>
      <prerequisites>
        <satisfied module="business-plan"/>
      </prerequisites>
      <assessment id="product" assessor="rubric">
        <title xml:lang="id">Produk Anda</title>
        <title xml:lang="en">Your product</title>
        <rubric xmlns="urn:okoce:assessor:rubric:1" passMark="{pass-mark}" dueDays="14">
          <field name="photo" kind="file">
            <label xml:lang="id">Foto produk</label>
            <label xml:lang="en">Photo of the product</label>
          </field>
          <criterion id="packaging" weight="1">
            <title xml:lang="id">Kemasan</title>
            <title xml:lang="en">Packaging</title>
            <level id="open" points="0">
              <title xml:lang="id">Tidak tertutup rapat</title>
              <title xml:lang="en">Not sealed</title>
            </level>
            <level id="sealed" points="1">
              <title xml:lang="id">Tertutup rapat dan berlabel</title>
              <title xml:lang="en">Sealed and labelled</title>
            </level>
          </criterion>
        </rubric>
      </assessment>
      <moveOn>
        <passed assessment="product"/>
      </moveOn>
    </module>

    """
}
