import Readings

/// What a bank says became of a debit, by a stated table; what the table doesn't hold is refused, so
/// that money that came is never booked as missing, nor the other way round.
enum DebitResult: Hashable {
  case paid
  /// Why no money came, as the bank has it.
  case failed(String)

  /// `nil` for words that are neither, or both.
  init?(_ written: String) {
    let key = TableHead.key(written)
    // Codes of ISO 8583, field 39.
    if ["00", "000"].contains(key) {
      self = .paid
      return
    }
    if Self.codes.contains(key) {
      self = .failed(written)
      return
    }
    // `tidak berhasil` holds a word of success, and means the other.
    let isDenied = Self.denials.contains { Self.holds(key, $0) }
    let isPaid = !isDenied && Self.paidWords.contains { Self.holds(key, $0) }
    let isFailed = isDenied || Self.failedWords.contains { Self.holds(key, $0) }
    guard isPaid != isFailed else { return nil }
    self = isPaid ? .paid : .failed(written)
  }

  /// Why no money came; `nil` where it came.
  var failure: String? {
    switch self {
    case .paid: nil
    case .failed(let why): why
    }
  }

  /// Those that a message names.
  static let examples = ["berhasil", "gagal", "saldo tidak cukup", "ok", "00", "51"]

  private static let paidWords = [
    "ok", "oke", "berhasil", "sukses", "success", "successful", "succeeded", "lunas", "paid",
    "terdebit", "approved", "disetujui", "settled", "completed", "dibayar", "terbayar",
  ]

  private static let failedWords = [
    "gagal", "fail", "failed", "failure", "tidak cukup", "tidak mencukupi", "saldo kurang",
    "insufficient", "not enough", "no funds", "no money", "kosong", "ditolak", "tolak", "rejected",
    "reject", "refused", "declined", "tutup", "ditutup", "closed", "blokir", "diblokir", "blocked",
    "beku", "dibekukan", "frozen", "tidak ditemukan", "tidak dikenal", "not found",
    "unknown account",
    "invalid", "tidak valid", "tidak sah", "batal", "dibatalkan", "cancelled", "canceled",
    "tidak aktif",
    "pasif", "dormant", "inactive", "limit", "melebihi batas", "kedaluwarsa", "kadaluarsa",
    "expired",
    "timeout", "waktu habis",
  ]

  private static let denials = [
    "tidak berhasil", "tidak sukses", "tidak terdebit", "tidak disetujui", "tidak dibayar",
    "belum dibayar", "belum lunas", "belum terdebit", "not ok", "not paid", "not approved",
    "unpaid",
    "unsuccessful",
  ]

  /// Insufficient funds, no such account, limits, closed or blocked cards, an issuer that didn't answer.
  private static let codes: Set<String> = [
    "05", "12", "14", "30", "51", "52", "54", "57", "58", "61", "62", "65", "75", "76", "78", "91",
    "96",
  ]

  private static func holds(_ key: String, _ words: String) -> Bool {
    " \(key) ".contains(" \(words) ")
  }
}
