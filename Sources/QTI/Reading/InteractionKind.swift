/// The interactions of the standard that this engine shows and takes responses from.
///
/// - Source: QTI 3.0, section 7, Interactions.
public enum InteractionKind: String, Hashable, Sendable, CaseIterable {
  case choice = "choiceInteraction"
  case order = "orderInteraction"
  case associate = "associateInteraction"
  case match = "matchInteraction"
  case gapMatch = "gapMatchInteraction"
  case inlineChoice = "inlineChoiceInteraction"
  case textEntry = "textEntryInteraction"
  case extendedText = "extendedTextInteraction"
  case hottext = "hottextInteraction"
  case hotspot = "hotspotInteraction"
  case selectPoint = "selectPointInteraction"
  case graphicOrder = "graphicOrderInteraction"
  case graphicAssociate = "graphicAssociateInteraction"
  case graphicGapMatch = "graphicGapMatchInteraction"
  case positionObject = "positionObjectInteraction"
  case slider = "sliderInteraction"
  case upload = "uploadInteraction"
  case endAttempt = "endAttemptInteraction"
  case media = "mediaInteraction"
}
