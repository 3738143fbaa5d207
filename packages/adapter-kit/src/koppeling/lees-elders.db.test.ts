import { randomUUID } from 'node:crypto'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateAdapterService } from '../adapter-service.ts'
import { defineAdapter, type Koppeling } from '../adapter.ts'
import { vindHuishouden } from '../inkomend/vind-huishouden.ts'
import { maakKitDeps, type KitDeps } from '../kit-deps.ts'
import { verzoen } from '../verzoenen/verzoen.ts'
import { neemGewenstOver } from './overgangen/neem-gewenst-over.ts'

/** A part that goes to another household with a merge: who tells the partner of it, and who may not end it. */

const audience = 'matchpoint'
const signaalId = randomUUID()
let omgeving: Awaited<ReturnType<typeof startHubOmgeving>>
let kit: KitDeps
beforeAll(async () => {
  omgeving = await startHubOmgeving()
  await migrateAdapterService({ pool: omgeving.pool, schema: 'elders' })
  kit = maakKitDeps(await omgeving.deps('elders'))
})
afterAll(() => omgeving.stop())

test('a part belongs to the household whose message named it last; the other is told so, and finds what was remembered', async () => {
  const gezien: Koppeling[] = []
  const adapter = defineAdapter({
    audience,
    formaat: 'proef',
    tegelijk: 1,
    gedeeld: 'signalen',
    inkomend: [],
    encode(koppeling, door) {
      gezien.push(koppeling)
      const { stand, gewenst } = koppeling
      if (stand?.signalen ?? !gewenst?.signalen) return undefined
      const referentie = door.nieuweReferentie()
      const vast = { soort: 'melding', formaat: 'proef', contentType: 'text/plain', inhoud: 'melding', route: {} }
      return { ...vast, referentie, stand: gewenst, nummerAls: signaalId, nummers: [signaalId] }
    },
    transport: async () => ({ soort: 'verwerkt', nummer: 'MP-1' }),
  })
  const wens = async (huishoudenId: string, versie: number, signalen: object | undefined) => {
    const document = signalen && { huishoudenId, signalen }
    const op = new Date().toISOString()
    await neemGewenstOver(kit.pool, audience, [{ huishoudenId, versie, bijdrage: 0, document, op }])
    await verzoen(kit, adapter, huishoudenId)
    return gezien.at(-1)!
  }
  const waar = () => vindHuishouden(kit.pool, audience, { vindplaats: { nummer: 'MP-1' }, ontvangenOp: new Date() })
  const [een, ander] = [randomUUID(), randomUUID()]

  expect((await wens(een, 1, { [signaalId]: {} })).elders).toEqual({})
  expect((await waar()).huishoudenId).toBe(een)
  const voor = gezien.length
  await wens(ander, 1, { [signaalId]: {} })
  expect(gezien[voor]!.elders).toEqual({ [signaalId]: { huishoudenId: een, herinnering: 'MP-1' } })
  expect((await waar()).huishoudenId).toBe(ander)
  expect((await wens(een, 2, undefined)).elders).toMatchObject({ [signaalId]: { huishoudenId: ander } })
})
