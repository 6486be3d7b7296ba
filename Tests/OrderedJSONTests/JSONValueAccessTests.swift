import OrderedJSON
import Testing

@Suite struct JSONValueAccessTests {
  let value: JSONValue = [
    "id": "nib", "size": 40, "share": 0.75, "open": true, "days": [1, "two"], "none": .null,
  ]

  @Test func `a member of the hoped-for shape is given`() {
    #expect(value["id"]?.string == "nib")
    #expect(value["size"]?.integer == 40)
    #expect(value["size"]?.number == 40)
    #expect(value["share"]?.number == 0.75)
    #expect(value["open"]?.bool == true)
    #expect(value["days"]?[1]?.string == "two")
    #expect(value["none"]?.isNull == true)
    #expect(value.members?.map(\.name) == ["id", "size", "share", "open", "days", "none"])
  }

  @Test func `another shape gives nothing`() {
    #expect(value["missing"] == nil)
    #expect(value["id"]?.integer == nil)
    #expect(value["share"]?.integer == nil)
    #expect(value["days"]?[2] == nil)
    #expect(value["days"]?[-1] == nil)
    #expect(value["id"]?["x"] == nil)
    #expect(value[0] == nil)
  }

  @Test func `a demanded member says what was expected and what was found`() throws {
    #expect(try value.string("id") == "nib")
    #expect(try value.integer("size") == 40)
    #expect(try value.number("share") == 0.75)
    #expect(try value.bool("open"))
    #expect(try value.array("days") == [1, "two"])
    let missing = #expect(throws: JSONShapeError.self) { try value.string("nik") }
    #expect(missing?.description == "member 'nik': expected a string, found nothing")
    let other = #expect(throws: JSONShapeError.self) { try value.integer("share") }
    #expect(other?.description == "member 'share': expected a whole number, found a number")
    let nested = #expect(throws: JSONShapeError.self) { try JSONValue.null.bool("x") }
    #expect(nested?.description == "member 'x': expected true or false, found nothing")
  }
}
