/// A condition and what it decides.
struct PlacedCondition: Sendable {
  enum Place: Sendable {
    case availability(StepID)
    case use(ModuleUse)
    case prerequisites(ModuleID)
    case moveOn(ModuleID)
  }

  var condition: Condition
  var place: Place

  var isMoveOn: Bool { if case .moveOn = place { true } else { false } }

  /// Whose condition it is, for messages: `module 'nib'`.
  var owner: String {
    switch place {
    case .availability(let step): "step '\(step)'"
    case .use(let use): "module '\(use.module)'"
    case .prerequisites(let module), .moveOn(let module): "module '\(module)'"
    }
  }
}

extension Curriculum {
  /// The conditions of its steps and uses, without those of its modules, in document order.
  var placedConditions: [PlacedCondition] {
    var all: [PlacedCondition] = []
    for step in steps {
      if let condition = step.availability {
        all.append(PlacedCondition(condition: condition, place: .availability(step.id)))
      }
      for use in step.uses {
        if let condition = use.prerequisites {
          all.append(PlacedCondition(condition: condition, place: .use(use)))
        }
      }
    }
    return all
  }
}

extension ModuleOutline {
  var placedPrerequisites: PlacedCondition? {
    prerequisites.map { PlacedCondition(condition: $0, place: .prerequisites(id)) }
  }
}

extension Module {
  /// Its prerequisites and its moveOn.
  var placedConditions: [PlacedCondition] {
    let moveOn = PlacedCondition(condition: moveOn, place: .moveOn(id))
    guard let prerequisites else { return [moveOn] }
    return [PlacedCondition(condition: prerequisites, place: .prerequisites(id)), moveOn]
  }
}

extension Condition {
  /// This condition and all below it, each before its children.
  public var all: [Condition] {
    var found: [Condition] = []
    var waiting = [self]
    while let next = waiting.popLast() {
      found.append(next)
      waiting.append(contentsOf: next.children.reversed())
    }
    return found
  }
}
