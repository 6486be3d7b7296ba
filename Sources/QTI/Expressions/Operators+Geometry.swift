/// Points and areas.
extension Operators {
  static let geometry: [OperatorDefinition] = [
    OperatorDefinition("inside", 1...1) { reader, element, operands in
      guard let area = reader.area(element) else { return nil }
      reader.hints.areas.append(area)
      let points = operands[0]
      return Expression { evaluation in
        let members = points.evaluate(&evaluation).members
        guard !members.isEmpty else { return .null }
        return .boolean(
          members.contains { member in
            if case .point(let x, let y) = member { area.contains(x: x, y: y) } else { false }
          }
        )
      }
    }
  ]
}
