public import CivilTime
public import CurriculumModel
public import Diagnostics

/// Puts the value that holds on a day in the place of every `{parameter}` of a configuration.
///
/// A module's parameter shadows the curriculum's parameter of the same id. A value is put in as
/// written and not searched for further references. Which braces are references: `ParameterText`.
public struct ParameterResolution: Sendable {
  /// A configuration without references, and what could not be resolved.
  public struct Resolved: Hashable, Sendable {
    /// An unresolved reference is kept as written.
    public var element: MarkupElement
    /// `PAR001` for an unknown id, `PAR002` for one without a value on that day; document order.
    public var diagnostics: [Diagnostic]
  }

  public let day: Day
  private let parameters: [ParameterID: Parameter]

  public init(module: [Parameter], curriculum: [Parameter], on day: Day) {
    self.day = day
    var parameters: [ParameterID: Parameter] = [:]
    for parameter in curriculum + module { parameters[parameter.id] = parameter }
    self.parameters = parameters
  }

  /// The configuration for that day, with every finding at once.
  /// - Complexity: O(size of the configuration).
  public func resolve(_ element: MarkupElement) -> Resolved {
    var diagnostics: [Diagnostic] = []
    let resolved = resolve(element, &diagnostics)
    return Resolved(element: resolved, diagnostics: diagnostics)
  }

  /// The configuration for that day.
  /// - Throws: a fault that names every reference without a value; trying again won't help.
  public func configuration(_ element: MarkupElement) throws(AssessorFault) -> MarkupElement {
    let resolved = resolve(element)
    guard resolved.diagnostics.isEmpty else {
      throw AssessorFault(
        cause: resolved.diagnostics.map(\.message).joined(separator: "; "),
        isRetryable: false
      )
    }
    return resolved.element
  }

  /// The id when the whole text is one reference, such as `{attendance-share}`.
  public static func reference(in text: String) -> ParameterID? {
    guard text.hasPrefix("{"), text.hasSuffix("}"), text.utf8.count > 2 else { return nil }
    let name = text.dropFirst().dropLast()
    return ParameterText.isName(name) ? ParameterID(String(name)) : nil
  }

  private func resolve(
    _ element: MarkupElement,
    _ diagnostics: inout [Diagnostic]
  ) -> MarkupElement {
    var result = element
    for index in result.attributes.indices {
      result.attributes[index].value = substitute(
        in: result.attributes[index].value,
        of: element,
        &diagnostics
      )
    }
    for index in result.children.indices {
      switch result.children[index] {
      case .element(let child): result.children[index] = .element(resolve(child, &diagnostics))
      case .text(let text):
        result.children[index] = .text(substitute(in: text, of: element, &diagnostics))
      }
    }
    return result
  }

  private func substitute(
    in text: String,
    of element: MarkupElement,
    _ diagnostics: inout [Diagnostic]
  ) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    return ParameterText.pieces(of: text).reduce(into: "") { result, piece in
      switch piece {
      case .plain(let part): result += part
      case .parameter(let name):
        let id = ParameterID(name)
        if let value = parameters[id]?.value(on: day) {
          result += value.text
        } else {
          result += "{\(id)}"
          diagnostics.append(unresolved(id, in: element))
        }
      }
    }
  }

  private func unresolved(_ id: ParameterID, in element: MarkupElement) -> Diagnostic {
    guard parameters[id] != nil else {
      let meant = Spelling.closest(to: id.rawValue, among: parameters.keys.sorted().map(\.rawValue))
      return Diagnostic(
        .error,
        "PAR001",
        "'{\(id)}' in <\(element.name)> names no parameter of the module or the curriculum",
        at: element.origin.location,
        fix: meant.map { "did you mean '{\($0)}'?" }
          ?? "declare <parameter id=\"\(id)\"> in the module or the curriculum"
      )
    }
    return Diagnostic(
      .error,
      "PAR002",
      "parameter '\(id)' in <\(element.name)> has no value on \(day)",
      at: element.origin.location,
      fix: "add a <value> to parameter '\(id)' that holds on \(day)"
    )
  }
}
