import CivilTime

@testable import ICalendar

/// A calendar with everything that a writer could get wrong.
enum SampleCalendar {
  static let document = CalendarDocument(
    uid: "centre-31.71.01@okoce",
    name: "Kelas di Gambir",
    description: "Jadwal kelas; waktu WIB, ruang dan pelatih",
    language: "id",
    events: [
      CalendarEvent(
        uid: "01KEJ2Q4ZC0000000000000001-1@okoce",
        sequence: 2,
        stamp: instant("2026-03-01T03:04:05Z"),
        start: instant("2026-03-14T09:00:00+07:00"),
        end: instant("2026-03-14T16:00:00+07:00"),
        summary: "Kelas dasar kewirausahaan, pertemuan 1 dari 2",
        location: "Aula; lantai 2, Kecamatan Gambir",
        description:
          "Bawalah KTP\ndan alat tulis → sampai jumpa di kelas, semoga usaha Anda maju 🎓",
        categories: ["pelatihan", "P2, dasar"]
      ),
      CalendarEvent(
        uid: "01KEJ2Q4ZC0000000000000001-2@okoce",
        sequence: 3,
        stamp: instant("2026-03-02T00:00:00Z"),
        start: instant("2026-03-15T06:30:00+07:00"),
        end: instant("2026-03-15T08:00:00+07:00"),
        summary: "Kelas dasar kewirausahaan, pertemuan 2 dari 2",
        status: .cancelled
      ),
    ]
  )

  private static func instant(_ text: String) -> Instant {
    guard let instant = Instant(text) else { preconditionFailure("not an instant: \(text)") }
    return instant
  }
}
