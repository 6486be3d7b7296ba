extension SQLiteMigration {
  /// Halls as they now stand, rebuilt from their streams; households, which can be erased; and the
  /// seeds of draws until they are drawn.
  static let halls = SQLiteMigration(
    title: "halls",
    script: """
      CREATE TABLE hall (
        id TEXT PRIMARY KEY,
        centre TEXT NOT NULL,
        name TEXT NOT NULL,
        site_class TEXT NOT NULL,
        stalls INTEGER NOT NULL,
        held INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX hall_centre ON hall (centre);

      CREATE TABLE tenancy (
        hall TEXT NOT NULL,
        stall TEXT NOT NULL,
        trader TEXT NOT NULL,
        PRIMARY KEY (hall, stall)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX tenancy_trader ON tenancy (trader);

      CREATE TABLE hall_day (
        hall TEXT NOT NULL,
        day INTEGER NOT NULL,
        opened INTEGER,
        footfall INTEGER,
        PRIMARY KEY (hall, day)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE household (
        participant TEXT PRIMARY KEY REFERENCES participant (id),
        number TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX household_number ON household (number);

      CREATE TABLE draw_seed (
        allocation TEXT PRIMARY KEY,
        seed TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      """
  )
}
