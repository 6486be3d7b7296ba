/// A folder that holds modules, by the two names it has.
struct ModulePlace: Sendable {
  /// Relative to the curriculum's folder, as stored.
  let relative: String
  /// As findings name it and the system opens it.
  let folder: String

  init(_ relative: String, in curriculum: String) {
    self.relative = relative
    let joined = ModulePath.joined(curriculum, relative)
    folder = joined.isEmpty ? "." : joined
  }

  /// Where the file of a module stands; the name is one that `ModulePath.isName` accepts.
  func path(of module: String) -> String { "\(home(of: module))/module.xml" }

  /// The folder of that file.
  func home(of module: String) -> String {
    switch folder {
    case ".": module
    case "/": "/\(module)"
    default: "\(folder)/\(module)"
    }
  }
}
