public import Diagnostics

/// What the faults of assessors outside this program mean, and what to do.
public enum FaultExplanations {
  /// In the order of their codes; the English words are those of `FaultKind`.
  public static var all: [DiagnosticExplanation] {
    FaultKind.allCases.map { kind in
      let (what, remedy) = indonesian[kind.rawValue] ?? (kind.meaning, kind.fix)
      return DiagnosticExplanation(
        kind.code,
        title: .init(id: what, en: kind.meaning),
        text: .init(id: remedy, en: sentence(kind.fix))
      )
    }
  }

  private static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  private static let indonesian = Dictionary(
    uniqueKeysWithValues: [
      (
        "ASF001", "Program penilai tidak dapat dijalankan",
        "Periksa baris pertama programnya menyebut program di /usr."
      ),
      (
        "ASF002", "bubblewrap tidak dapat berjalan di sini",
        "Pasang bubblewrap, atau izinkan --sandbox none untuk penilai ini bila Anda mempercayainya."
      ),
      (
        "ASF003", "Berkas penilai bukan yang dipasang dulu",
        "Pasang lagi penilainya dari sumber yang Anda percaya."
      ),
      (
        "ASF004", "Penilai dimatikan, rusak, atau belum diberi izin",
        "Aktifkan, pasang lagi, atau beri izin yang diperlukannya."
      ),
      (
        "ASF005", "Penilai tidak menjawab initialize tepat waktu",
        "Penulisnya: jawab initialize segera, kerjakan yang lambat kemudian."
      ),
      (
        "ASF006", "Penilai menjawab dengan versi protokol yang tidak ditawarkan",
        "Penulisnya: jawab dengan salah satu versi yang ditawarkan."
      ),
      (
        "ASF007", "Nama atau versi penilai tidak sama dengan assessor.xml",
        "Penulisnya: jawab dengan nama dan versi yang ada di assessor.xml."
      ),
      (
        "ASF008", "Satu baris bukan JSON",
        "Penulisnya: satu objek JSON sebaris ke keluaran, catatan ke keluaran galat."
      ),
      (
        "ASF009", "Satu baris melebihi batas",
        "Penulisnya: jawab lebih pendek, atau naikkan outputKilobytes."
      ),
      (
        "ASF010", "Satu baris JSON bukan jawaban",
        "Penulisnya: kirim jsonrpc, id, dan result atau error."
      ),
      (
        "ASF011", "Jawaban untuk permintaan yang tidak pernah ada",
        "Penulisnya: jawab setiap permintaan satu kali dengan id-nya sendiri."
      ),
      (
        "ASF012", "Penilai mengirim permintaan",
        "Penulisnya: ambil yang diperlukan dari permintaan yang diterima."
      ),
      (
        "ASF013", "Penilai terus mengirim pemberitahuan tanpa menjawab",
        "Penulisnya: kirim kemajuan lebih jarang."
      ),
      (
        "ASF014", "Penilai tidak menjawab sampai batas waktunya",
        "Penulisnya: jawab lebih cepat, atau naikkan wallSeconds."
      ),
      (
        "ASF015", "Penilai berhenti sebelum menjawab",
        "Baca keluaran galatnya; 'okoce assessor test' menampilkannya."
      ),
      (
        "ASF016", "Penilai dihentikan sebelum menjawab",
        "Penulisnya: tetap dalam batas memori, waktu, dan proses."
      ),
      (
        "ASF017", "Penilai berhenti di tengah baris",
        "Penulisnya: akhiri setiap baris dan kirim semuanya sebelum berhenti."
      ),
      (
        "ASF018", "Penilai menjawab dengan galat",
        "Baca keluaran galatnya; 'okoce assessor test' menampilkannya."
      ),
      (
        "ASF019", "Jawaban penilai tidak dapat disimpan",
        "Penulisnya: ikuti bentuk hasil di docs/assessor-protocol.md."
      ),
      (
        "ASF020", "Penilai gagal tiga kali dan diistirahatkan",
        "Perbaiki galat sebelumnya; lalu 'okoce assess --pending'."
      ),
      ("ASF021", "Semua proses penilai sibuk terlalu lama", "Coba lagi nanti."),
      ("ASF022", "Berkas kiriman tidak ada atau berubah", "Kirim lagi berkasnya."),
      ("ASF023", "Kiriman terlalu panjang", "Kirim teks yang lebih pendek."),
      ("ASF024", "Program sedang berakhir", "Coba lagi."),
    ].map { ($0.0, ($0.1, $0.2)) }
  )
}
