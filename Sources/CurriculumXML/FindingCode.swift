import Diagnostics

/// The codes of findings about files and their form; `XML` is about text, `XSD` about vocabulary.
extension DiagnosticCode {
  /// Not well-formed.
  static let xmlNotWellFormed: DiagnosticCode = "XML001"
  /// A DOCTYPE.
  static let xmlDocumentType: DiagnosticCode = "XML002"
  /// An encoding other than UTF-8, or bytes that are not UTF-8.
  static let xmlEncoding: DiagnosticCode = "XML003"
  /// No XML at all.
  static let xmlMissing: DiagnosticCode = "XML004"
  /// A character that XML does not allow.
  static let xmlCharacter: DiagnosticCode = "XML005"
  /// Larger than the limits allow.
  static let xmlTooLarge: DiagnosticCode = "XML006"
  /// Nested deeper than the limits allow.
  static let xmlTooDeep: DiagnosticCode = "XML007"
  /// A file that can't be read.
  static let xmlUnreadable: DiagnosticCode = "XML008"
  /// An entity nobody declared.
  static let xmlEntity: DiagnosticCode = "XML009"
  /// A namespace prefix nobody declared.
  static let xmlPrefix: DiagnosticCode = "XML010"
  /// A library path that is not relative.
  static let xmlLibraryPath: DiagnosticCode = "XML011"
  /// A module file that no step uses (a warning).
  static let xmlUnusedModule: DiagnosticCode = "XML012"
  /// A file beside the module that is named and can't be taken.
  static let xmlReference: DiagnosticCode = "XML013"
  /// An element with more attributes or namespaces than the limits allow.
  static let xmlTooWide: DiagnosticCode = "XML014"

  /// An element that is not expected there.
  static let schemaUnexpectedElement: DiagnosticCode = "XSD001"
  /// An element that is missing.
  static let schemaMissingElement: DiagnosticCode = "XSD002"
  /// An attribute that is not allowed there.
  static let schemaUnexpectedAttribute: DiagnosticCode = "XSD003"
  /// An attribute that is missing.
  static let schemaMissingAttribute: DiagnosticCode = "XSD004"
  /// A value of the wrong form.
  static let schemaValue: DiagnosticCode = "XSD005"
  /// A value that must be unique and isn't.
  static let schemaDuplicate: DiagnosticCode = "XSD006"
  /// Another kind of document.
  static let schemaWrongRoot: DiagnosticCode = "XSD007"
  /// Text where only elements may stand.
  static let schemaUnexpectedText: DiagnosticCode = "XSD008"
  /// Any other breach of the schema.
  static let schemaOther: DiagnosticCode = "XSD009"
  /// Attributes that don't go together.
  static let schemaAttributeCombination: DiagnosticCode = "XSD010"
  /// A module whose id is not its folder's name.
  static let schemaModuleFolder: DiagnosticCode = "XSD011"
  /// A configuration in another namespace than its assessor's.
  static let schemaConfigurationNamespace: DiagnosticCode = "XSD012"
  /// A holiday outside the calendar's year.
  static let schemaHolidayYear: DiagnosticCode = "XSD013"
  /// Hours of teaching that run backwards, overlap or never hold.
  static let schemaTeachingHours: DiagnosticCode = "XSD014"
}
