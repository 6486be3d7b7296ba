import CivilTime
import CurriculumModel
import Progression

/// Replacing projections, in the transaction of the events they follow from.
extension WriteAccess {
  /// Makes `projection` all that lists and counts know of that registration.
  public func replaceProjection(_ projection: RegistrationProjection) throws(StorageFailure) {
    let key = projection.registration.rawValue
    if memory.newestRegistration != key {
      for text in [
        ProjectionSQL.dropSteps, ProjectionSQL.dropModules, ProjectionSQL.dropReviews,
        ProjectionSQL.dropFaults,
      ] {
        let drop = try statement(text)
        drop.bind(key, to: 1)
        try drop.run()
      }
    }
    memory.newestRegistration = nil
    try putRegistration(projection)
    try putSteps(projection.steps, of: key)
    try putModules(projection.modules, of: key, at: projection.centre)
    try putReviews(projection.reviews, of: key, at: projection.centre)
    try putFaults(projection.faults, of: key)
  }

  private func putRegistration(_ projection: RegistrationProjection) throws(StorageFailure) {
    let put = try statement(ProjectionSQL.putRegistration)
    put.bind(projection.registration, to: 1)
    put.bind(try owner(of: projection), to: 2)
    put.bind(projection.curriculum, to: 3)
    put.bind(projection.centre, to: 4)
    put.bind(projection.registered, to: 5)
    put.bind(projection.revision, to: 6)
    put.bind(projection.currentStep?.rawValue, to: 7)
    put.bind(projection.stuckSince, to: 8)
    put.bind(projection.isAbandoned ? 1 : 0, to: 9)
    put.bind(projection.turnsOn, to: 10)
    try put.run()
  }

  /// Whose registration it is: of two records that are one, the one that stays.
  ///
  /// Nearly every office has none such, which is looked up once in a transaction.
  private func owner(
    of projection: RegistrationProjection
  ) throws(StorageFailure) -> ParticipantID {
    let known: Bool
    if let hasMerges { known = hasMerges } else { known = try anyMerges() }
    hasMerges = known
    return known ? try mergedOwner(of: projection.participant) : projection.participant
  }

  private func putSteps(_ steps: [StepProgress], of key: String) throws(StorageFailure) {
    guard !steps.isEmpty else { return }
    let put = try statement(ProjectionSQL.putStep)
    for step in steps {
      put.bind(key, to: 1)
      put.bind(step.step, to: 2)
      put.bind(step.entered, to: 3)
      put.bind(step.satisfied, to: 4)
      put.bind(step.validUntil, to: 5)
      try put.run()
    }
  }

  private func putModules(
    _ modules: [ModuleProgress],
    of key: String,
    at centre: CentreID
  ) throws(StorageFailure) {
    guard !modules.isEmpty else { return }
    let put = try statement(ProjectionSQL.putModule)
    for module in modules {
      put.bind(key, to: 1)
      put.bind(module.module, to: 2)
      put.bind(centre, to: 3)
      put.bind(module.attainment.rawValue, to: 4)
      put.bind(module.basis?.rawValue, to: 5)
      put.bind(module.availability.rawValue, to: 6)
      put.bind(module.since, to: 7)
      put.bind(module.validUntil, to: 8)
      put.bind(module.cycle, to: 9)
      try put.run()
    }
  }

  private func putReviews(
    _ reviews: [PendingReview],
    of key: String,
    at centre: CentreID
  ) throws(StorageFailure) {
    guard !reviews.isEmpty else { return }
    let put = try statement(ProjectionSQL.putReview)
    for review in reviews {
      put.bind(review.submission, to: 1)
      put.bind(key, to: 2)
      put.bind(review.module, to: 3)
      put.bind(review.assessment, to: 4)
      put.bind(centre, to: 5)
      put.bind(review.submitted, to: 6)
      put.bind(review.due.number, to: 7)
      try put.run()
    }
  }

  private func putFaults(_ faults: [PendingFault], of key: String) throws(StorageFailure) {
    guard !faults.isEmpty else { return }
    let put = try statement(ProjectionSQL.putFault)
    for fault in faults {
      put.bind(fault.submission, to: 1)
      put.bind(key, to: 2)
      put.bind(fault.module, to: 3)
      put.bind(fault.assessment, to: 4)
      put.bind(fault.assessor, to: 5)
      put.bind(fault.since, to: 6)
      try put.run()
    }
  }
}
