/// Where a store stands, and what may be done there.
public struct StoreLocation: Hashable, Sendable {
  public enum Mode: Hashable, Sendable {
    /// Begins the file when it is missing or empty, and brings its schema up to date.
    case readWrite
    /// Brings its schema up to date, and refuses a file that is missing or holds nothing.
    case update
    /// Opens fast: creates nothing, migrates nothing, and refuses a schema of another version.
    case readOnly
  }

  public var path: String
  public var mode: Mode
  /// How long a writer waits for another process; whole seconds.
  public var patience: Int

  public init(path: String, mode: Mode = .readWrite, patience: Int = 30) {
    self.path = path
    self.mode = mode
    self.patience = patience
  }
}
