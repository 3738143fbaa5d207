import { dockerAnswers } from './containers/docker-answers.ts'
import { whyNoImage } from './containers/images.ts'

/**
 * Before the tests (vitest's globalSetup). Databases of tests are on the embedded server, the same on every machine;
 * with WIJKHUB_ENGINES=docker they are on one container of the image that docker-compose.yml runs.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['WIJKHUB_ENGINES'] !== 'docker' || process.env['WIJKHUB_TEST_POSTGRES_URL']) return undefined
  const why = (await dockerAnswers()) ? await whyNoImage('postgres') : 'er antwoordt geen Docker-engine'
  if (why) throw new Error(`WIJKHUB_ENGINES=docker, maar ${why}`)
  const { startPostgresContainer } = await import('./containers/engine-containers.ts')
  const { url, stop } = await startPostgresContainer()
  process.env['WIJKHUB_TEST_POSTGRES_URL'] = url
  return stop
}
