import type { Jobs } from '@wijkhub/jobs'
import type { RuntimeConfig } from './runtime-config.ts'

/** BullMQ on the backend the configuration names; the job code cannot tell which. */
export async function openJobs(config: RuntimeConfig, naam: string, onError: (error: Error) => void): Promise<Jobs> {
  if (config.WIJKHUB_JOBS === 'redis') {
    const { createRedisJobs } = await import('@wijkhub/jobs/redis')
    return createRedisJobs({ url: config.WIJKHUB_REDIS_URL!, onError })
  }
  const { createPostgresJobs } = await import('@wijkhub/jobs/postgres')
  return createPostgresJobs({
    connection: { connectionString: config.WIJKHUB_POSTGRES_URL, applicationName: `wijkhub:${naam}:taken` },
    onError,
  })
}
