public import CurriculumModel

/// A building or a place with stalls; written `H000001`.
public enum HallSubject {}
public typealias HallID = Identifier<HallSubject>

/// One stall of a hall, by what is painted on it, such as `A-017`; unique in its hall.
public enum StallSubject {}
public typealias StallID = Identifier<StallSubject>

/// One round of giving stalls out; written `L000001`.
public enum AllocationSubject {}
public typealias AllocationID = Identifier<AllocationSubject>

/// A line of trade, such as `food`.
public enum TradeSubject {}
public typealias TradeID = Identifier<TradeSubject>

/// A group of applicants that comes before others, such as `original-traders`.
public enum PriorityGroupSubject {}
public typealias PriorityGroupID = Identifier<PriorityGroupSubject>

/// A rule that takes part of the levy off, such as `first-months`.
public enum WaiverRuleSubject {}
public typealias WaiverRuleID = Identifier<WaiverRuleSubject>
