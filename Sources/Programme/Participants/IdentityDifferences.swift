import CivilRegistry
import CivilTime
public import Storage
public import Timetabling

extension RegisterField {
  /// What the register knows in this field, as text.
  func text(of identity: Person.Identity) -> String? {
    switch self {
    case .name: identity.name
    case .nik: identity.nik
    case .phone: identity.phone
    case .email: identity.email
    case .sex: identity.sex?.rawValue
    case .address: identity.address
    case .kelurahan: identity.kelurahan
    case .birthDate: identity.birthDate?.description
    case .externalID: identity.externalID
    }
  }

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .name: Wording(id: "nama", en: "name")
    case .nik: Wording(id: "NIK", en: "NIK")
    case .phone: Wording(id: "telepon", en: "telephone")
    case .email: Wording(id: "surel", en: "e-mail")
    case .sex: Wording(id: "jenis kelamin", en: "sex")
    case .address: Wording(id: "alamat", en: "address")
    case .kelurahan: Wording(id: "kelurahan", en: "kelurahan")
    case .birthDate: Wording(id: "tanggal lahir", en: "birth date")
    case .externalID: Wording(id: "nomor di sistem lain", en: "external id")
    }
  }

  /// Whether it tells who somebody is; where they live and how they are reached doesn't, and changes.
  var tellsWho: Bool {
    switch self {
    case .name, .nik, .sex, .birthDate, .externalID: true
    case .phone, .email, .address, .kelurahan: false
    }
  }

  /// Whether two writings are one value.
  func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    return switch self {
    case .name: PersonName.key(left) == PersonName.key(right)
    case .phone: PhoneNumber.normal(left) == PhoneNumber.normal(right)
    case .address, .kelurahan, .email: LabelKey(left) == LabelKey(right)
    case .nik, .sex, .birthDate, .externalID: false
    }
  }
}

extension Person.Identity {
  /// What tells who somebody is and is said otherwise now, in the order of the fields.
  func differences(from said: Person.Identity) -> [Difference] {
    RegisterField.allCases.compactMap { field in
      guard field.tellsWho, let known = field.text(of: self), let new = field.text(of: said),
        !field.isSame(known, new)
      else { return nil }
      return Difference(field.wording, known: known, said: new)
    }
  }

  /// What is newly known replaces what was; what isn't said stays, and so does what is only written
  /// otherwise.
  ///
  /// - Parameter isCorrection: takes another writing of the name too.
  func updated(by new: Person.Identity, isCorrection: Bool) -> Person.Identity {
    func kept(_ field: RegisterField, _ known: String?, _ said: String?) -> String? {
      guard let said else { return known }
      if let known, field.isSame(known, said), !isCorrection || field != .name { return known }
      return said
    }
    return Person.Identity(
      name: kept(.name, name, new.name) ?? name,
      nik: new.nik ?? nik,
      phone: kept(.phone, phone, new.phone),
      email: kept(.email, email, new.email),
      birthDate: new.birthDate ?? birthDate,
      sex: new.sex ?? sex,
      address: kept(.address, address, new.address),
      kelurahan: kept(.kelurahan, kelurahan, new.kelurahan),
      externalID: new.externalID ?? externalID
    )
  }

  /// Every value that another one replaces; what was not known before replaces nothing.
  func replaced(by new: Person.Identity) -> [(field: RegisterField, before: String, after: String?)]
  {
    RegisterField.allCases.compactMap { field in
      guard let before = field.text(of: self), before != field.text(of: new) else { return nil }
      return (field, before, field.text(of: new))
    }
  }
}
