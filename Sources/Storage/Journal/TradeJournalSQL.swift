/// The statements of the streams of trade: halls, allocations, outlets, outreach.
enum TradeJournalSQL {
  static let append: SQLText = """
    INSERT INTO trade_event
      (stream, sequence, id, effective, recorded, actor, kind, payload, chain)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT DO NOTHING
    """
  /// The last event: its number, when it was written down, and its link.
  static let last: SQLText = """
    SELECT sequence, recorded, chain FROM trade_event WHERE stream = $1 ORDER BY sequence DESC LIMIT 1
    """
  static let stream: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence FROM trade_event
    WHERE stream = $1 ORDER BY sequence
    """
  static let event: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence, stream
    FROM trade_event WHERE id = $1
    """
  /// Every stream whose key lies in a half-open range.
  static let range: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence, stream
    FROM trade_event
    WHERE stream >= $1 AND stream < $2 ORDER BY stream, sequence
    """
  static let all: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence, stream, chain
    FROM trade_event
    ORDER BY stream, sequence
    """
  static let putLink: SQLText = """
    UPDATE trade_event SET chain = $1 WHERE stream = $2 AND sequence = $3
    """
  /// A hall without its days and its money, which are most of its events.
  static let standing: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence FROM trade_event
    WHERE stream = $1 AND kind NOT IN ('day-closed', 'day-corrected', 'paid', 'debit-attempted',
      'payment-reversed', 'levy-waived')
    ORDER BY sequence
    """
}

extension StreamTable {
  static let trade = StreamTable(
    sql: StreamSQL(
      table: .trade,
      append: TradeJournalSQL.append,
      last: TradeJournalSQL.last,
      event: TradeJournalSQL.event,
      all: TradeJournalSQL.all,
      putLink: TradeJournalSQL.putLink
    ),
    stream: TradeJournalSQL.stream,
    range: TradeJournalSQL.range
  )
}
