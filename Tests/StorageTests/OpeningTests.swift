import CurriculumModel
import Foundation
import Progression
import TestKit
import Testing

@testable import Storage

/// What opening promises and refuses.
@Suite struct OpeningTests {
  @Test func `a file of another kind is refused and left as it was`() throws {
    let folder = try TemporaryFolder()
    let text = Data(String(repeating: "not a database\n", count: 100).utf8)
    try text.write(to: URL(fileURLWithPath: folder.database))
    for mode in [StoreLocation.Mode.readWrite, .readOnly] {
      #expect(throws: StorageFailure.notDatabase(path: folder.database)) { try folder.open(mode) }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == text)
  }

  @Test func `another program's database is refused and left as it was`() throws {
    let folder = try TemporaryFolder()
    let other = try ForeignDatabase(path: folder.database)
    try other.execute("CREATE TABLE theirs (x)")
    for mode in [StoreLocation.Mode.readWrite, .readOnly] {
      #expect(throws: StorageFailure.foreign(path: folder.database)) { try folder.open(mode) }
    }
    #expect(try other.texts("SELECT name FROM sqlite_master") == ["theirs"])
  }

  @Test func `a list of erased people that can't be read is a failure, not an empty list`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.open()
    let list = folder.database + ".erased"
    try FileManager.default.createDirectory(atPath: list, withIntermediateDirectories: false)
    #expect(throws: StorageFailure.unopenable(path: list, reason: "Is a directory")) {
      try folder.open(.readWrite)
    }
  }

  @Test func `a schema of another version is refused`() throws {
    let folder = try TemporaryFolder()
    let known = SQLiteMigration.all.count
    _ = try folder.open()
    let other = try ForeignDatabase(path: folder.database)
    try other.execute("PRAGMA user_version = 99")
    for mode in [StoreLocation.Mode.readWrite, .readOnly] {
      #expect(
        throws: StorageFailure.newer(path: folder.database, version: 99, known: known)
      ) { try folder.open(mode) }
    }
    try other.execute("PRAGMA user_version = 1")
    #expect(throws: StorageFailure.older(path: folder.database, version: 1, known: known)) {
      try folder.open(.readOnly)
    }
  }

  @Test(arguments: [-1, -2_000])
  func `a schema's number below 0 is refused, not counted from`(version: Int) throws {
    let folder = try TemporaryFolder()
    let known = SQLiteMigration.all.count
    _ = try folder.open()
    let other = try ForeignDatabase(path: folder.database)
    try other.execute("PRAGMA user_version = \(version)")
    for mode in [StoreLocation.Mode.readWrite, .update, .readOnly] {
      #expect(
        throws: StorageFailure.noSchema(path: folder.database, version: version, known: known)
      ) { try folder.open(mode) }
    }
  }

  @Test(arguments: [0, 3])
  func `tables of another schema than the file says are told, not half migrated`(
    version: Int
  ) throws {
    let folder = try TemporaryFolder()
    _ = try folder.open()
    let other = try ForeignDatabase(path: folder.database)
    try other.execute("PRAGMA user_version = \(version)")
    let failure = #expect(throws: StorageFailure.self) { try folder.open(.readWrite) }
    guard case .otherSchema(folder.database, version, _) = failure else {
      Issue.record("expected otherSchema, got \(String(describing: failure))")
      return
    }
  }

  @Test func `a missing or an empty file is begun only by who may begin one`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StorageFailure.missing(path: folder.database)) { try folder.open(.update) }
    #expect(!FileManager.default.fileExists(atPath: folder.database))
    try Data().write(to: URL(fileURLWithPath: folder.database))
    for mode in [StoreLocation.Mode.update, .readOnly] {
      #expect(throws: StorageFailure.empty(path: folder.database)) { try folder.open(mode) }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)).isEmpty)
    #expect(try folder.open(.readWrite).checkIntegrity { _ in "" } == [])
    _ = try folder.open(.update)
  }

  @Test(arguments: [false, true])
  func `nothing is committed to a file that no longer stands at the path`(isReplaced: Bool) throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let failure = StorageFailure.replaced(path: folder.database)
    #expect(throws: failure) {
      try store.write { access in
        try access.append([event(1)], to: "R000001", expecting: 0)
        try FileManager.default.moveItem(atPath: folder.database, toPath: folder.database + ".old")
        if isReplaced { try Data([1]).write(to: URL(fileURLWithPath: folder.database)) }
      }
    }
    #expect(try store.read { try $0.eventCount() } == 0)
  }

  @Test func `a directory, a missing file and a missing folder are refused, each by its name`()
    throws
  {
    let folder = try TemporaryFolder()
    #expect(throws: StorageFailure.directory(path: folder.path)) {
      try Store.open(StoreLocation(path: folder.path))
    }
    #expect(throws: StorageFailure.missing(path: folder.database)) { try folder.open(.readOnly) }
    #expect(!FileManager.default.fileExists(atPath: folder.database))
    let nowhere = folder.path + "/nowhere/okoce.db"
    let failure = #expect(throws: StorageFailure.self) {
      try Store.open(StoreLocation(path: nowhere))
    }
    guard case .unopenable(nowhere, _) = failure else {
      Issue.record("expected unopenable, got \(String(describing: failure))")
      return
    }
  }

  @Test func `a commit is flushed to disk, foreign keys hold, erased bytes are zeroed`() throws {
    let folder = try TemporaryFolder()
    let database = try SQLiteDatabase.open(StoreLocation(path: folder.database))
    for (pragma, expected) in [
      ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1"),
    ] {
      #expect(
        try database.outsideTransaction { (connection) throws(StorageFailure) in
          try connection.texts("PRAGMA \(pragma)")
        } == [expected]
      )
    }
  }

  @Test func `a new database can be read by its owner alone, and so can the files beside it`()
    throws
  {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.write { _ = try $0.append([event(1)], to: "R000001", expecting: 0) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["okoce.db", "okoce.db-shm", "okoce.db-wal"])
    for name in names { #expect(try mode(of: folder.path + "/" + name) == 0o600, "\(name)") }
    #expect(!store.isOpenToOthers)
  }

  @Test func `a database that stands keeps the mode that its administrator gave it`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.open()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o660],
      ofItemAtPath: folder.database
    )
    let store = try folder.open()
    #expect(try mode(of: folder.database) == 0o660)
    #expect(store.isOpenToOthers)
  }

  @Test
  func `a file beside which nothing can be written is read as it is, unless its log holds more`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.open().write { _ = try $0.append([event(1)], to: "R000001", expecting: 0) }
    let copy = folder.path + "/a copy?#%.db"
    try FileManager.default.copyItem(atPath: folder.database, toPath: copy)
    let location = StoreLocation(path: copy, mode: .readOnly)
    let frozen = try SQLiteDatabase.openFrozen(location)
    let count = try frozen.transaction(.read) { try ReadAccess(connection: $0).eventCount() }
    #expect(count == 1)
    #expect(!FileManager.default.fileExists(atPath: copy + "-shm"))
    try Data([1]).write(to: URL(fileURLWithPath: copy + "-wal"))
    #expect(throws: StorageFailure.unreadableLog(path: copy)) {
      try SQLiteDatabase.openFrozen(location)
    }
  }

  private func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `a store opened to read only shows what was written and writes nothing`() throws {
    let folder = try TemporaryFolder()
    let writer = try folder.open()
    try writer.write { _ = try $0.append([event(1)], to: "R000001", expecting: 0) }
    let reader = try folder.open(.readOnly)
    #expect(try reader.read { try $0.eventCount() } == 1)
    #expect(throws: StorageFailure.self) {
      try reader.write { _ = try $0.append([event(2)], to: "R000001", expecting: 1) }
    }
    #expect(try reader.read { try $0.eventCount() } == 1)
  }
}
