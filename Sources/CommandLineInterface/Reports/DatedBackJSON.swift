import CivilTime
import OrderedJSON
import Programme

extension DatedBack {
  /// When it happened, and when the last thing happened that stood there already.
  var json: JSONValue {
    ["effective": .string(effective.description), "last": .string(last.description)]
  }
}
