public import AssessmentKit
import CivilTime
public import Storage

/// One installation: its store, its assessors, its clock and its source of ids.
///
/// Every use case is a method in a file of its own. Each runs in one transaction: it sees one
/// state of the store and keeps all it wrote, or nothing.
public struct Office {
  public let store: Store
  public let registry: AssessorRegistry
  let clock: any ClockSource
  let ids: any EventIDSource
  let secrets: any SecretSource
  let shelf: CurriculumShelf
  /// The transaction of a batch, when one is running.
  private var transaction: WriteAccess?
  /// Whether several use cases run in one transaction now.
  var isBatch: Bool { transaction != nil }

  public init(
    store: Store,
    registry: AssessorRegistry,
    clock: any ClockSource = SystemClock(),
    ids: any EventIDSource = SystemEventIDs(),
    secrets: any SecretSource = SystemSecrets()
  ) {
    self.store = store
    self.registry = registry
    self.clock = clock
    self.ids = ids
    self.secrets = secrets
    shelf = CurriculumShelf()
  }

  public enum Access: Hashable, Sendable {
    case read
    /// To write into an installation that is there already.
    case update
    /// To write, and to begin one where none is.
    case write
  }

  /// Opens the store at `path`; to write, brings its schema up to date, and its lists where that
  /// changed what they follow from.
  /// - Throws: `StorageFailure`; `DuplicateAssessors` when two assessors have one id.
  public init(
    database path: String,
    access: Access = .write,
    assessors: [any Assessor],
    clock: any ClockSource = SystemClock(),
    ids: any EventIDSource = SystemEventIDs(),
    secrets: any SecretSource = SystemSecrets()
  ) throws {
    let mode: StoreLocation.Mode =
      switch access {
      case .read: .readOnly
      case .update: .update
      case .write: .readWrite
      }
    self.init(
      store: try Store.open(StoreLocation(path: path, mode: mode)),
      registry: try AssessorRegistry(assessors),
      clock: clock,
      ids: ids,
      secrets: secrets
    )
    if access != .read, try store.read({ try $0.areListsDue() }) { _ = try rebuildProjections() }
  }

  /// Runs several use cases in one transaction: all of them are kept, or none.
  ///
  /// What `body` is given is valid only inside it. Whoever catches an error of a use case in there may
  /// go on: nothing of that use case is kept. A batch in a batch is one of its parts.
  /// - Throws: what `body` throws, after undoing all of it; `StorageFailure`.
  public func batch<Answer>(_ body: (Office) throws -> Answer) throws -> Answer {
    if let transaction { return try transaction.savepoint { try body(self) } }
    return try store.write { access in
      var inner = self
      inner.transaction = access
      return try body(inner)
    }
  }

  func read<Answer>(_ body: (ReadAccess) throws -> Answer) throws -> Answer {
    if let transaction { return try body(transaction) }
    return try store.read(body)
  }

  /// One use case's transaction; in a batch the part of it that goes back when `body` throws.
  func write<Answer>(_ body: (WriteAccess) throws -> Answer) throws -> Answer {
    if let transaction { return try transaction.savepoint { try body(transaction) } }
    return try store.write(body)
  }
}
