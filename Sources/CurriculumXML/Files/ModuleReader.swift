import CurriculumModel
import Diagnostics

/// Reads module after module, on as many threads as pay off, and keeps no more than asked.
struct ModuleReader: Sendable {
  let places: [ModulePlace]
  let bounds: ModuleBounds
  let loader: CurriculumLoader
  let schemas: DocumentSchemas
  let keeping: CurriculumFolder.Keeping
  let curriculum: CurriculumIndex
  let examine: @Sendable (CurriculumFolder.Examined) -> [Diagnostic]

  /// What is left of one module.
  struct Result: Sendable {
    /// 0 when no file was read.
    var byteCount = 0
    /// The position in `places` of the file that was read.
    var place = 0
    var outline: ModuleOutline?
    var kept: Kept?
    var findings: [Diagnostic] = []
  }

  /// Behind a reference, since most readings keep none.
  final class Kept: Sendable {
    /// The module's own, and those beside it that it names.
    let files: [CurriculumFiles.File]
    let module: Module?

    init(files: [CurriculumFiles.File], module: Module?) {
      self.files = files
      self.module = module
    }
  }

  /// Fewer modules than this are read before a second thread would have begun.
  private static let fewestForThreads = 64

  /// In the order of `ids`; `nil` from some module on when all before it have more than
  /// `maximumBytes` together.
  func read(_ ids: [ModuleID], maximumBytes: Int) -> [Result?] {
    let queue = ModuleQueue(count: ids.count, maximumBytes: maximumBytes)
    let threads = ids.count < Self.fewestForThreads ? 1 : WorkerThreads.count
    WorkerThreads.run(threads) {
      LibXML2.quietly {
        let documents = DocumentLoading(limits: loader.limits, schemas: schemas)
        while let range = queue.next() {
          queue.finish(range, range.map { read(ids[$0], documents) })
        }
      }
    }
    return queue.results
  }

  private func read(_ id: ModuleID, _ documents: DocumentLoading) -> Result {
    var result = Result()
    for (position, place) in places.enumerated() {
      let path = place.path(of: id.rawValue)
      let isOwn = place.relative == ModulePath.ownFolder
      if let finding = bounds.finding(link: place.home(of: id.rawValue), isOwn: isOwn) {
        result.findings.append(finding)
        continue
      }
      switch PlainFile.read(path, maximumBytes: loader.limits.maximumBytes) {
      case .success(let bytes):
        result.place = position
        take(bytes, of: id, path: path, documents, &result)
        return result
      case .failure(.missing): continue
      case .failure(let failure): result.findings.append(failure.finding(path, loader.limits))
      }
    }
    return result
  }

  private func take(
    _ bytes: [UInt8],
    of id: ModuleID,
    path: String,
    _ documents: DocumentLoading,
    _ result: inout Result
  ) {
    result.byteCount = bytes.count
    var findings: [Diagnostic] = []
    let read = documents.module(id, bytes, path: path, &findings)
    let folder = String(path.dropLast("module.xml".count))
    var references = ReferencedFiles(
      documents: documents,
      limits: loader.limits,
      display: { folder + $0 },
      read: { PlainFile.read($0, in: folder, maximumBytes: loader.limits.maximumBytes) }
    )
    var module = read
    if var completed = read {
      references.complete(&completed)
      findings += references.findings
      result.byteCount += references.files.reduce(0) { $0 + $1.bytes.count }
      module = completed
    }
    if let module {
      let examined = CurriculumFolder.Examined(
        module: module,
        curriculum: curriculum,
        hasErrors: findings.hasErrors
      )
      findings += examine(examined)
      result.outline = ModuleOutline(module)
    }
    result.findings += findings
    guard keeping == .everything else { return }
    let stored = ModulePath.file(of: id.rawValue, in: places[result.place].relative)
    let home = stored.dropLast("module.xml".count)
    result.kept = Kept(
      files: [CurriculumFiles.File(path: stored, bytes: bytes)]
        + references.files.map { CurriculumFiles.File(path: home + $0.path, bytes: $0.bytes) },
      module: module
    )
  }
}
