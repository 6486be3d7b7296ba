import CivilRegistry
import CurriculumModel
import Halls
public import Progression
public import Scheduling
import Storage
import Timetabling

extension Office {
  /// Enters a hall, or replaces what was known of it; a centre's hall is known by its name, which it
  /// keeps as it was entered first.
  ///
  /// - Parameter isUpdate: takes another class than the hall of that name has.
  /// - Throws: `ProgrammeError.notFound` for the centre, `.invalid`; `.differs` when the hall is known
  ///   with another class.
  public func enterHall(
    named name: String,
    at centre: String,
    siteClass: String,
    hours: WeeklyHours,
    isUpdate: Bool = false,
    by actor: Actor
  ) throws -> HallListing {
    try write { access in
      let profile = try hallProfile(name, at: centre, siteClass, hours, isUpdate, in: access)
      var file = try hallFile(profile.id, in: access)
      if file.state.profile != profile {
        try record([.entered(profile)], in: &file, by: actor, access)
      }
      return try listing(of: file.id, in: access)
    }
  }

  /// What is to be known of a hall, under the number it has or gets.
  func hallProfile(
    _ name: String,
    at centre: String,
    _ siteClass: String,
    _ hours: WeeklyHours,
    _ isUpdate: Bool,
    in access: WriteAccess
  ) throws -> HallProfile {
    let name = name.trimmed
    if name.isEmpty {
      throw ProgrammeError.invalid(field: "name", value: "", id: "nama hall", en: "the hall's name")
    }
    let siteClass = siteClass.trimmed.lowercased()
    guard siteClass.isName else {
      throw ProgrammeError.invalid(
        field: "class",
        value: siteClass,
        id: "huruf kecil, angka, dan tanda hubung, seperti lokbin",
        en: "small letters, digits and hyphens, such as lokbin"
      )
    }
    let centre = try self.centre(named: centre, in: access).id
    let key = LabelKey(name)
    let known = try access.halls(at: centre).first { LabelKey($0.name) == key }
    if let known, known.siteClass != siteClass, !isUpdate {
      throw ProgrammeError.differs(
        .hall,
        name: "\(known.id) '\(known.name)'",
        [
          Difference(
            Wording(id: "golongan", en: "class"),
            known: known.siteClass,
            said: siteClass
          )
        ]
      )
    }
    return HallProfile(
      id: HallID(try known?.id ?? access.nextHallID()),
      name: known?.name ?? name,
      centre: centre,
      siteClass: siteClass,
      hours: hours
    )
  }
}

extension String {
  /// Whether it is a name that programs and lists can hold: letters, digits, `-` and `.`.
  var isName: Bool {
    !isEmpty && utf8.count <= 64
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
          true
        default: false
        }
      }
  }
}
