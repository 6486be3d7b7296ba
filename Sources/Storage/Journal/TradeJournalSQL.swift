/// The statements of the streams of trade: halls, allocations, outlets, outreach.
enum TradeJournalSQL {
  static let append: SQLText = """
    INSERT INTO trade_event
      (stream, sequence, id, effective, recorded, actor, kind, payload)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT DO NOTHING
    """
  static let revision: SQLText = """
    SELECT sequence, recorded FROM trade_event WHERE stream = $1 ORDER BY sequence DESC LIMIT 1
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
    SELECT id, effective, recorded, actor, kind, payload, sequence, stream
    FROM trade_event
    ORDER BY stream, sequence
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
      append: TradeJournalSQL.append,
      revision: TradeJournalSQL.revision,
      event: TradeJournalSQL.event
    ),
    stream: TradeJournalSQL.stream,
    range: TradeJournalSQL.range
  )
}
