public import Progression

/// Something that happened to what schedules are made of.
public typealias ScheduleEvent = StreamEvent<ScheduleStream, ScheduleFact>
