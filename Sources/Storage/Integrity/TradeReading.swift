import CurriculumModel
import Halls
import Outlets
import Outreach

/// Reading any event of trade, whichever kind of stream it stands in.
extension EventFormat {
  /// - Throws: `StorageFailure` when no version of this program can have written it.
  static func readTrade(_ stored: StoredEvent, of key: String) throws(StorageFailure) {
    switch key.prefix(while: { $0 != "/" }) {
    case "hall": let _: HallEvent = try event(stored, of: HallStream(.hall, key))
    case "allocation":
      let _: AllocationEvent = try event(stored, of: HallStream(.allocation, key))
    case "outlet": let _: OutletEvent = try event(stored, of: OutletStream(key))
    case "outreach": let _: OutreachEvent = try event(stored, of: OutreachStream(key))
    case "source": let _: SourceEvent = try event(stored, of: SourceStream("R"))
    default: throw .unknownKind(event: stored.id, kind: key)
    }
  }
}
