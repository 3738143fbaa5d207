/**
 * Jobs are nudges: "look at this row again". A job carries ids only, never personal data, and losing one costs time,
 * nothing else, because a sweep makes it again from the rows (docs/decisions).
 */

export interface Job {
  /** Queue, one per partner system, so that one stuck partner delays no other. */
  queue: string
  /**
   * Two adds with one id while the first waits are one job; an add without `delayMs` lets a delayed one start now. An
   * add while the job runs makes it run once more afterwards, because the run may have read the row already.
   * Letters, digits, `-` and `_`.
   */
  id: string
  data: Record<string, string | number>
  /** Milliseconds before the job may start. Default 0. */
  delayMs?: number
  traceparent?: string
}

export type JobHandler = (data: Job['data'], context: { traceparent?: string }) => Promise<void>

export interface JobWorker {
  /** Finishes the jobs in flight, takes no new ones. */
  stop(): Promise<void>
}

export interface Jobs {
  add(jobs: readonly Job[]): Promise<void>
  /** Runs at most `concurrency` jobs of the queue at once in this process. A handler that rejects is a defect: it is
   *  reported to `onError` and the job is gone; retrying is the row's business, not the job's. */
  work(queue: string, options: { concurrency: number }, handler: JobHandler): Promise<JobWorker>
  close(): Promise<void>
}
