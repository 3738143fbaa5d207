import { aanmeldingKontext, adres, zoon } from '@wijkhub/builders'
import { startHubOmgeving, totdat } from '@wijkhub/builders/hub'
import { afterAll, expect, test } from 'vitest'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { createCaseRegistry, service } from '../service.ts'
import { herprojecteer } from './herprojecteer.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
let now = new Date('2035-04-17T12:00:00Z')
const deps = await hub.deps('registratie', () => now)
const proef = proefregistratie(deps)

let huisnummer = 0
async function nieuwGezin({ signalen = aanmeldingKontext.signalen } = {}) {
  huisnummer++
  const aanmelding = {
    ...aanmeldingKontext,
    signalen,
    bronrecordId: `KTX-${huisnummer}`,
    adres: { ...adres, huisnummer },
    // By now the daughter is 16: she decides herself.
    toestemmingen: ['moeder', 'dochter'].map((bronpersoonId) => ({
      bronpersoonId,
      voor: 'cjg' as const,
      gegevenOp: '2035-01-01',
    })),
    verwijzingen: [{ bronpersoonIds: ['dochter'], naar: 'cjg' as const, reden: 'Opvoedondersteuning' }],
  }
  return (await proef.meldAan('kontext', aanmelding)).huishoudenId
}

test('publishes nothing when nothing changed', async () => {
  await Promise.all(Array.from({ length: 30 }, () => nieuwGezin()))
  const voor = await proef.aantal('eventlog.outbox')
  expect(await herprojecteer(proef.registry)).toEqual({ bekeken: 30, gewijzigd: 0 })
  expect(await proef.aantal('eventlog.outbox')).toBe(voor)
})

test('ends the signal of a youth on the 23rd birthday, counted in the Netherlands, once', async () => {
  expect(zoon.geboortedatum).toBe('2012-04-18')
  const huishoudenId = await nieuwGezin()
  expect(await proef.projecties('matchpoint', huishoudenId)).toHaveLength(1)
  // Half past midnight in Haarlem, the day before in UTC.
  now = new Date('2035-04-17T22:30:00Z')
  expect((await herprojecteer(proef.registry)).gewijzigd).toBe(31)
  expect((await herprojecteer(proef.registry)).gewijzigd).toBe(0)
  expect(
    (await proef.projecties('matchpoint', huishoudenId)).map(({ versie, data }) => [versie, data === null]),
  ).toEqual([
    [1, false],
    [2, true],
  ])
  expect(await proef.projecties('menscentraal', huishoudenId)).toHaveLength(1)
})

test('is done by itself once a day, by one of two instances', async () => {
  // The son is 23: of him the index may hear nothing any more.
  const huishoudenId = await nieuwGezin({ signalen: [] })
  // The daughter turns 18 in the meantime: CJG keeps nobody.
  now = new Date('2036-09-23T12:00:00Z')
  const twee = [createCaseRegistry({ ...proef.registry }), createCaseRegistry({ ...proef.registry })]
  await Promise.all(twee.map((instance) => instance.start()))
  await totdat(
    () => hub.pool.query(`select 1 from registratie.onderhoud where klaar_op is not null and dag = '2036-09-23'`),
    ({ rowCount }) => rowCount === 1,
  )
  await Promise.all(twee.map((instance) => instance.stop()))
  expect((await proef.projecties('cjg', huishoudenId)).at(-1)).toMatchObject({ versie: 2, data: null })
  expect(hub.fouten).toEqual([])
})
