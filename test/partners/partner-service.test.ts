import { inrichting } from '@wijkhub/builders'
import { service } from '@wijkhub/menscentraal-matchpoint-adapter'
import { createLogger, createServer } from '@wijkhub/service-kit'
import { expect, test } from 'vitest'

const settings = {
  MENSCENTRAAL_URL: 'http://menscentraal.example/zds',
  MATCHPOINT_URL: 'http://matchpoint.example/api',
  MATCHPOINT_TOKEN: 'x',
}

/** The partners whose doors stand open in a service of these settings, in this municipality. */
async function doors(values: Record<string, string>, municipality = inrichting): Promise<string[]> {
  const logger = createLogger('proef', { niveau: 'silent' })
  const app = createServer({
    versie: '1.0.0',
    toegang: { controleer: () => Promise.resolve({ fout: 'ongeldig-token' }) },
    logger,
  })
  const found = new Set<string>()
  app.addHook('onRoute', ({ url }) => void found.add(/^\/(menscentraal|matchpoint)\//.exec(url)?.[1] ?? ''))
  // Registering routes touches nothing else of what a service is given.
  const given = { schema: service.schema, logger, nu: () => new Date(), pool: {}, jobs: {}, inrichting: municipality }
  service.create(given as never, service.config.parse(values)).routes(app)
  await app.ready()
  await app.close()
  return [...found].filter(Boolean).sort()
}

test('a service speaks with its partners, and its settings are theirs together', async () => {
  expect(await doors(settings)).toEqual(['matchpoint', 'menscentraal'])
  expect(Object.keys(service.config.shape)).toEqual(
    expect.arrayContaining(['MENSCENTRAAL_URL', 'ZDS_ZAAKTYPECODE', 'MATCHPOINT_URL', 'MATCHPOINT_AAN']),
  )
})

test('a partner that is switched off, or that the municipality has not connected, is left out', async () => {
  expect(await doors({ ...settings, MATCHPOINT_AAN: 'nee' })).toEqual(['menscentraal'])
  const without = { ...inrichting, volgers: { ...inrichting.volgers, [service.naam]: ['matchpoint'] } }
  expect(await doors(settings, without)).toEqual(['matchpoint'])
})
