import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { afterAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import { controleer } from '../wijzigen/fixtures/controleer.ts'
import { beslisToetsing, type TeBeslissen } from './beslis-toetsing.ts'
import type { NieuweToetsing } from './toetsing.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const proef = proefregistratie(await hub.deps('registratie'))

let nummer = 0
/** One person in a household of her own; nobody asks by itself whether she is another one. */
async function alleen() {
  nummer++
  const [persoon] = aanmeldingKontext.inwoners
  const naam = { ...persoon!.naam, geslachtsnaam: `Verzonnen${'abcdefghijk'[nummer]!.repeat(5)}` }
  const { bronpersoonId, geslacht, gezinsrol } = persoon!
  const geboortedatum = `19${60 + 2 * nummer}-0${nummer}-1${nummer}`
  const { huishoudenId, inwoners } = await proef.meldAan('kontext', {
    ...aanmeldingKontext,
    bronrecordId: `T-${nummer}`,
    adres: { ...adres, huisnummer: 500 + nummer },
    inwoners: [{ bronpersoonId, naam, geboortedatum, geslacht, gezinsrol }],
    vragen: [],
    zrm: [],
    toestemmingen: [],
    verwijzingen: [],
    signalen: [],
  })
  return { huishoudenId, inwonerId: inwoners[0]!.inwonerId }
}

async function vraag(soort: NieuweToetsing['soort'], inwoners: string[], huishoudens: string[]): Promise<string> {
  const handeling = proef.handeling('gemeente')
  const toetsing = { toetsingId: handeling.nieuwId(), soort, inwoners, huishoudens, bewijs: [] }
  await wijzig(proef.registry, handeling, { huishoudens }, () => ({ uitkomst: 1, vast: { toetsingen: [toetsing] } }))
  return toetsing.toetsingId
}

const besluit = (toetsingId: string, wat: TeBeslissen['besluit'], als = 'gemeente') =>
  beslisToetsing(proef.registry, proef.handeling(als), { toetsingId, besluit: wat, reden: 'nagevraagd' })

const ledenVan = async (id: string) => Object.keys((await proef.toestand(id)).inwoners)

test('what is decided happens in the households with the decision, and is taken back with it', async () => {
  const [eerst, laatst] = [await alleen(), await alleen()]
  const id = await vraag(
    'zelfde-persoon',
    [laatst.inwonerId, eerst.inwonerId],
    [laatst.huishoudenId, eerst.huishoudenId],
  )
  expect(await besluit(id, 'zelfde')).toMatchObject({ toetsing: { stand: 'besloten' } })
  expect(await ledenVan(laatst.huishoudenId)).toEqual([eerst.inwonerId])
  // Where she lives is another question, about her who she is now.
  const { rows } = await hub.pool.query<{ id: string }>("select id from registratie.toetsing where soort = 'elders'")
  expect(rows).toHaveLength(1)
  expect(await besluit(rows[0]!.id, 'verhuisd')).toMatchObject({ toetsing: { stand: 'besloten' } })
  expect((await proef.toestand(eerst.huishoudenId)).opgegaan).toMatchObject({ in: laatst.huishoudenId })
  // The last goes first.
  expect(await besluit(id, 'ongedaan')).toEqual({ weigering: 'later-ingegrepen' })
  expect(await besluit(rows[0]!.id, 'ongedaan')).toMatchObject({ toetsing: { stand: 'open' } })
  expect(await besluit(id, 'ongedaan')).toMatchObject({ toetsing: { stand: 'open' } })
  expect(await ledenVan(laatst.huishoudenId)).toEqual([laatst.inwonerId])
  expect(await ledenVan(eerst.huishoudenId)).toEqual([eerst.inwonerId])
  for (const { huishoudenId } of [eerst, laatst]) await controleer(hub.pool, proef, huishoudenId)
})

test('that all stays as it is changes no household', async () => {
  const [eerst, laatst] = [await alleen(), await alleen()]
  const voor = await proef.toestand(laatst.huishoudenId)
  const id = await vraag(
    'zelfde-persoon',
    [laatst.inwonerId, eerst.inwonerId],
    [laatst.huishoudenId, eerst.huishoudenId],
  )
  for (const wat of ['later', 'niet-dezelfde', 'ongedaan'] as const) await besluit(id, wat)
  expect(await proef.toestand(laatst.huishoudenId)).toEqual(voor)
})

test('a decision that cannot be carried out is refused, and the question stays open', async () => {
  const [eerst, laatst] = [await alleen(), await alleen()]
  const id = await vraag('elders', [laatst.inwonerId], [laatst.huishoudenId, eerst.huishoudenId])
  expect(await besluit(id, 'twee-huizen')).toMatchObject({ weigering: 'inwoner-onbekend' })
  expect(await besluit(id, 'later')).toMatchObject({ toetsing: { stand: 'later' } })
})

test('who turned out to be somebody else since it was asked is looked up by who she is now, in each home of hers', async () => {
  const [a, b, c] = [await alleen(), await alleen(), await alleen()]
  const eerst = await vraag('zelfde-persoon', [b.inwonerId, a.inwonerId], [b.huishoudenId, a.huishoudenId])
  const dan = await vraag('zelfde-persoon', [c.inwonerId, b.inwonerId], [c.huishoudenId, b.huishoudenId])
  await besluit(eerst, 'zelfde')
  // She is a member of the first one's household too, which this question does not name.
  expect(await besluit(dan, 'zelfde')).toMatchObject({ toetsing: { stand: 'besloten' } })
  const { rows } = await hub.pool.query<{ huishoudens: string[] }>(
    "select huishoudens from registratie.toetsing where soort = 'elders' and inwoners = array[$1::uuid]",
    [a.inwonerId],
  )
  const [x, y, z] = [a, b, c].map(({ huishoudenId }) => huishoudenId) as [string, string, string]
  const paren = rows.map(({ huishoudens }) => huishoudens.toSorted().join())
  expect(paren.toSorted()).toEqual(
    [
      [x, y],
      [x, z],
      [y, z],
    ]
      .map((paar) => paar.toSorted().join())
      .toSorted(),
  )
})
