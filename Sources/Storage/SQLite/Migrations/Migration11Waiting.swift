extension SQLiteMigration {
  /// Who waits for a seat, found by the person, and who was erased, found without reading everybody.
  static let waiting = SQLiteMigration(
    title: "waiting",
    script: """
      CREATE TABLE waiting_place (
        class TEXT NOT NULL,
        registration TEXT NOT NULL,
        PRIMARY KEY (class, registration)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX waiting_place_registration ON waiting_place (registration);
      INSERT INTO waiting_place (class, registration)
        SELECT DISTINCT substr(j.stream, 9), json_extract(j.payload, '$.registration')
        FROM schedule_event j
        WHERE j.stream >= 'waiting/' AND j.stream < 'waiting0' AND j.kind = 'wait-joined'
          AND NOT EXISTS (
            SELECT 1 FROM schedule_event l
            WHERE l.stream = j.stream AND l.sequence > j.sequence
              AND l.kind IN ('wait-left', 'wait-promoted', 'wait-released')
              AND json_extract(l.payload, '$.registration')
                = json_extract(j.payload, '$.registration')
          );
      CREATE INDEX participant_erased ON participant (id) WHERE erased IS NOT NULL;
      """
  )
}
