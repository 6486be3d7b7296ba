import Dispatch

/// Runs the few asynchronous steps of starting and reaping processes.
///
/// A serial queue always gets a thread, however many callers block. So waiting for a process inside
/// a task, even in all threads of the global pool at once, can't keep that process from starting
/// or ending.
final class HostExecutor: TaskExecutor {
  static let shared = HostExecutor()

  private let queue = DispatchQueue(label: "okoce.assessor-host")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
