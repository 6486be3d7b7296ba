import CivilTime
import CurriculumModel

/// `<module>` to `Module`.
extension DocumentReader {
  mutating func module() -> Module? {
    guard let root = tree.root, root.isNamed("module"), root.isIn(namespace: Self.namespace),
      let id = root.token("id")
    else { return nil }
    var module = Module(
      id: ModuleID(id),
      version: root.token("version") ?? "",
      title: LocalizedText(),
      moveOn: Condition(.allOf([]), origin: origin(root)),
      validFor: root.token("validFor").flatMap { Period($0) },
      origin: origin(root)
    )
    var hasMoveOn = false
    for child in root.children {
      if child.isNamed("title") {
        append(child, to: &module.title)
      } else if child.isNamed("summary") {
        append(child, to: &module.summary)
      } else if child.isNamed("prerequisites") {
        module.prerequisites = condition(inside: child)
      } else if child.isNamed("exemption") {
        if let exemption = exemption(child) { module.exemptions.append(exemption) }
      } else if child.isNamed("class") {
        module.classFormat = classFormat(child)
      } else if child.isNamed("parameter") {
        if let parameter = parameter(child) { module.parameters.append(parameter) }
      } else if child.isNamed("assessment") {
        if let assessment = assessment(child) { module.assessments.append(assessment) }
      } else if child.isNamed("moveOn"), let condition = condition(inside: child) {
        module.moveOn = condition
        hasMoveOn = true
      } else if child.isNamed("source") {
        module.sources.append(child.collapsedText)
      }
    }
    // Without its rule a module would count as satisfied at once, which nobody wrote.
    return hasMoveOn ? module : nil
  }

  private func exemption(_ element: XMLElement) -> Exemption? {
    element.token("track").map {
      Exemption(track: TrackID($0), reason: texts("reason", in: element), origin: origin(element))
    }
  }

  private func classFormat(_ element: XMLElement) -> ClassFormat? {
    guard let meetings = element.integer("meetings"),
      let hours = element.integer("lessonHoursPerMeeting"), let size = element.integer("size")
    else { return nil }
    return ClassFormat(
      meetings: meetings,
      lessonHoursPerMeeting: hours,
      size: size,
      roomKind: element.token("roomKind")
    )
  }

  private func assessment(_ element: XMLElement) -> Assessment? {
    guard let id = element.token("id"), let assessor = element.token("assessor") else { return nil }
    var assessment = Assessment(
      id: AssessmentID(id),
      assessor: AssessorID(assessor),
      title: LocalizedText(),
      masteryScore: element.token("masteryScore").flatMap { Double($0) },
      attemptLimit: element.integer("attemptLimit"),
      after: element.token("after").map { AssessmentID($0) },
      origin: origin(element)
    )
    for child in element.children {
      if child.isIn(namespace: Self.namespace) {
        if child.isNamed("title") { append(child, to: &assessment.title) }
      } else if assessment.configuration == nil {
        assessment.configuration = tree.markup(child)
      }
    }
    return assessment
  }
}
