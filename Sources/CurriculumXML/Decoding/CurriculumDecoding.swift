import CurriculumModel

/// `<curriculum>` to `Curriculum`, still without its modules.
extension DocumentReader {
  mutating func curriculum() -> Curriculum? {
    guard let root = tree.root, root.isNamed("curriculum"), root.isIn(namespace: Self.namespace),
      let id = root.token("id"), let version = root.token("version")
    else { return nil }
    var curriculum = Curriculum(
      id: CurriculumID(id),
      version: version,
      title: LocalizedText(),
      order: root.token("order").flatMap { Curriculum.Order(rawValue: $0) } ?? .sequential,
      steps: [],
      modules: [],
      origin: origin(root)
    )
    for child in root.children {
      if child.isNamed("title") {
        append(child, to: &curriculum.title)
      } else if child.isNamed("summary") {
        append(child, to: &curriculum.summary)
      } else if child.isNamed("track") {
        if let track = track(child) { curriculum.tracks.append(track) }
      } else if child.isNamed("parameter") {
        if let parameter = parameter(child) { curriculum.parameters.append(parameter) }
      } else if child.isNamed("step") {
        if let step = step(child) { curriculum.steps.append(step) }
      }
    }
    return curriculum
  }

  /// In the order written, whatever their paths are.
  func libraries() -> [Library] {
    tree.rootChildren.compactMap { child in
      guard child.isNamed("library"), let path = child.attribute("path") else { return nil }
      return Library(path: path, location: tree.location(of: child))
    }
  }

  private func track(_ element: XMLElement) -> Track? {
    element.token("id").map {
      Track(id: TrackID($0), title: texts("title", in: element), origin: origin(element))
    }
  }

  private mutating func step(_ element: XMLElement) -> Step? {
    guard let id = element.token("id") else { return nil }
    var step = Step(
      id: StepID(id),
      label: element.token("label") ?? id,
      title: LocalizedText(),
      uses: [],
      origin: origin(element)
    )
    for child in element.children {
      if child.isNamed("use") {
        if let use = use(child) { step.uses.append(use) }
      } else if child.isNamed("title") {
        append(child, to: &step.title)
      } else if child.isNamed("availability") {
        step.availability = condition(inside: child)
      }
    }
    return step
  }

  private mutating func use(_ element: XMLElement) -> ModuleUse? {
    guard let module = element.token("module") else { return nil }
    var use = ModuleUse(
      module: ModuleID(module),
      isRequired: !["false", "0"].contains(element.token("required") ?? "true"),
      track: element.token("track").map { TrackID($0) },
      origin: origin(element)
    )
    for child in element.children where child.isNamed("prerequisites") {
      use.prerequisites = condition(inside: child)
    }
    return use
  }
}
