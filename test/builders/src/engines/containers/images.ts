import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'yaml'
import type { Engine } from '@wijkhub/engines/engine-process'

const composeFile = join(import.meta.dirname, '../../../../../docker-compose.yml')
/** A first pull on a slow line may take longer; `docker pull` by hand has all the time. */
const pullPatienceMs = 120_000

/** The image of an engine: the one that docker-compose.yml runs. */
export function imageOf(engine: Engine['name']): string {
  const { services } = parse(readFileSync(composeFile, 'utf8'), { merge: true }) as {
    services: Record<string, { image: string }>
  }
  return services[engine]!.image
}

/** Has the image on the engine, pulled when it was not there; otherwise why no container can be had. */
export async function whyNoImage(engine: Engine['name']): Promise<string | undefined> {
  const image = imageOf(engine)
  // Loaded only where an engine answers: it is a large package.
  const { getContainerRuntimeClient, getReaper, ImageName } = await import('testcontainers')
  const client = await getContainerRuntimeClient()
  const name = ImageName.fromString(image)
  const absent = `${image} is er niet en kon niet worden opgehaald`
  try {
    const pulled = client.image.pull(name).then(() => true)
    const inTime = await Promise.race([pulled, sleep(pullPatienceMs, false, { ref: false })])
    if (!inTime) return `${image} was na ${pullPatienceMs / 1000} s nog niet binnen; haal het met docker pull`
    // A pull that broke off half-way ends like one that succeeded.
    if (!(await client.image.exists(name))) return absent
  } catch (error) {
    return `${absent} (${(error as Error).message})`
  }
  try {
    // Removes the containers of a run that was killed; it is an image of its own.
    await getReaper(client)
    return undefined
  } catch (error) {
    return `de opruimer van testcontainers start niet (${(error as Error).message}); met TESTCONTAINERS_RYUK_DISABLED=true gaat het zonder`
  }
}
