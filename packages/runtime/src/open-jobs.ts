import type { Jobs } from '@wijkhub/jobs'
import type { RuntimeConfig } from './runtime-config.ts'

export interface OpenJobs {
  jobs: Jobs
  /** Rejects or hangs while the backend is away; absent where the service's own database is the backend. */
  check?: () => Promise<void>
}

/** BullMQ on the backend the configuration names; the job code cannot tell which. */
export async function openJobs(
  config: RuntimeConfig,
  naam: string,
  onError: (error: Error) => void,
): Promise<OpenJobs> {
  if (config.WIJKHUB_JOBS === 'redis') {
    const { createRedisJobs } = await import('@wijkhub/jobs/redis')
    const jobs = await createRedisJobs({ url: config.WIJKHUB_REDIS_URL!, onError })
    return { jobs, check: jobs.ping }
  }
  const { createPostgresJobs } = await import('@wijkhub/jobs/postgres')
  const jobs = await createPostgresJobs({
    connection: { connectionString: config.WIJKHUB_POSTGRES_URL, applicationName: `wijkhub:${naam}:taken` },
    onError,
  })
  return { jobs }
}
