public import CurriculumModel
public import Progression

/// Something that happened to an outlet.
public typealias OutletEvent = StreamEvent<OutletStream, OutletFact>

/// Such as `O000001`.
public typealias OutletID = Identifier<OutletProfile>

/// What stands on the shelf's label, such as `gula-1kg`; unique in its outlet.
public typealias ProductID = Identifier<ConsignedProduct>
