/// Where a store stands, and what may be done there.
public struct StoreLocation: Hashable, Sendable {
  public enum Mode: Hashable, Sendable {
    /// Creates the file when it is missing and brings its schema up to date.
    case readWrite
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
