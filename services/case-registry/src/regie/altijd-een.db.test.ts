import { bewaardeFeiten, bewaardHuishouden } from '@wijkhub/builders/bewaard'
import { evolve, leegHuishouden, RegieDoor, type Huishouden, type Opdracht } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { handelingVanVerzoek } from '../handeling/handeling-van-verzoek.ts'
import { voerUit } from '../opdracht/voer-uit.ts'
import type { Registry } from '../registry.ts'
import { startProefApi } from '../routes/fixtures/proef-api.ts'
import { eindigAanbiedingen } from './eindig-aanbiedingen.ts'

const { hub, proef, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

const seed = 20261129
/** A short run; what was run beside it stands in the report of issue 11. */
const ronden = 150
const hoogstens = 1500
const tegelijk = 6
const organisaties = ['kontext', 'dock', 'shdh', 'gemeente'] as const

/** Numbers below `n`, the same for a seed (mulberry32). */
function loting(zaad: number): (n: number) => number {
  let staat = zaad
  return (n) => {
    staat = (staat + 0x6d2b79f5) | 0
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}
const kies = loting(seed)
const reden = 'Verzonnen'
const werker = () => ({ naam: ['Jan', 'Piet', 'Kim'][kies(3)]! })
const dag = (vanaf: number) => `2026-12-${String(vanaf + kies(10)).padStart(2, '0')}`

class Weg extends Error {}

/** An instance that breaks off at this moment of its transaction: before it locks, with the lock, or with all of it written. */
function metCrash(registry: Registry, waar: number): Registry {
  const { schrijfpad } = registry
  return {
    ...registry,
    schrijfpad: {
      ...schrijfpad,
      openHuishoudens: async (...args) => {
        if (waar === 0) throw new Weg()
        const geopend = await schrijfpad.openHuishoudens(...args)
        if (waar === 1) throw new Weg()
        return geopend
      },
      schrijfWijzigingen: async (...args) => {
        await schrijfpad.schrijfWijzigingen(...args)
        if (waar === 2) throw new Weg()
      },
    },
  }
}

function opdracht(): Opdracht {
  const aan = { organisatie: organisaties[kies(4)]!, medewerker: werker() }
  const terugval = { organisatie: kies(2) === 0 ? 'kontext' : organisaties[kies(4)]!, medewerker: werker() }
  const keuzen: Opdracht[] = [
    { soort: 'bied-regie-aan', aanbod: { aan, uiterlijk: dag(15), reden, ...(kies(2) === 0 && { terugval }) } },
    { soort: 'aanvaard-regie', aanvaarding: {} },
    { soort: 'aanvaard-regie', aanvaarding: { medewerker: werker() } },
    { soort: 'weiger-regie', weigering: { reden } },
    { soort: 'trek-regieaanbod-in', intrekking: { reden } },
    { soort: 'draag-over', van: werker(), overdracht: { aan: werker(), reden } },
    { soort: 'benoem-regisseur', aanwijzing: { medewerker: werker(), ...(kies(3) === 0 && { reden }) } },
  ]
  return keuzen[kies(keuzen.length)]!
}

/** One act of one of two instances, on a day of its own; a third of them break off somewhere. */
async function stap(huishoudenId: string): Promise<void> {
  const tijd = kies(5) === 0
  const moment = `${dag(tijd ? 18 : 10)}T10:00:00Z`
  const instantie = { ...[proef.registry, tweede][kies(2)]!, now: () => new Date(moment) }
  const registry = kies(3) === 0 ? metCrash(instantie, kies(3)) : instantie
  if (tijd) {
    await eindigAanbiedingen(registry).catch(alleenWeg)
    return
  }
  // All is drawn before anything waits, so that a seed is a run.
  const [wat, ander, isAnder] = [opdracht(), organisaties[kies(4)]!, kies(4) === 0]
  const { regieaanbod, regisseur } = (await staatEr(huishoudenId)).toestand
  const zij = /aanvaard|weiger/.test(wat.soort) ? regieaanbod?.aan.organisatie : regisseur?.organisatie
  const organisatie = (isAnder ? undefined : zij) ?? ander
  await voerUit(
    registry,
    handelingVanVerzoek(registry, { organisatie, magBsn: false, beheert: organisatie === 'gemeente' }),
    {
      huishoudenId,
      opdracht: wat,
    },
  ).catch(alleenWeg)
}
function alleenWeg(error: unknown): void {
  const fouten = error instanceof AggregateError ? (error.errors as unknown[]) : [error]
  for (const een of fouten) if (!(een instanceof Weg)) throw een
}

const tweede: Registry = { ...proef.registry }

async function staatEr(huishoudenId: string) {
  const { rows } = await hub.pool.query<{
    regisseurs: string[]
    agenda: string[]
    overzicht: string
  }>(
    `select (select array_agg(r.organisatie) from registratie.regisseur r where r.huishouden_id = h.id) as regisseurs,
       (select coalesce(array_agg(a.id::text), '{}') from registratie.agenda a
         where a.huishouden_id = h.id and a.soort = 'regieaanbod') as agenda,
       (select o.regisseur_organisatie from registratie.overzicht o where o.huishouden_id = h.id) as overzicht
     from registratie.huishouden h where h.id = $1`,
    [huishoudenId],
  )
  const [toestand, feiten] = await Promise.all([
    bewaardHuishouden(hub.pool, huishoudenId),
    bewaardeFeiten(hub.pool, huishoudenId),
  ])
  return { ...rows[0]!, toestand, feiten }
}

test(`two instances, acts at once and transactions that break off: one regisseur, and every table says the same (seed ${seed})`, async () => {
  const { huishoudenId } = await meldGezinAan()
  await vraag('PUT', `/huishoudens/${huishoudenId}/regisseur`, 'kontext', { medewerker: { naam: 'Jan' } })
  const was = new Set<string>()
  // The database schedules, not the seed: it goes on until every way came up.
  for (let ronde = 0; ronde < ronden || (was.size < RegieDoor.options.length && ronde < hoogstens); ronde++) {
    await Promise.all(Array.from({ length: tegelijk }, () => stap(huishoudenId)))
    const { toestand, feiten, regisseurs, agenda, overzicht } = await staatEr(huishoudenId)
    expect(regisseurs, 'exactly one').toHaveLength(1)
    expect(toestand.regisseur?.organisatie).toBe(regisseurs[0])
    expect(overzicht).toBe(regisseurs[0])
    expect(agenda).toEqual(toestand.regieaanbod ? [toestand.regieaanbod.regieaanbodId] : [])
    expect(feiten.reduce<Huishouden>(evolve, leegHuishouden)).toEqual(toestand)
    for (const feit of feiten) if (feit.soort === 'regisseur-benoemd') was.add(feit.waardoor ?? 'benoeming')
  }
  expect([...was].toSorted(), 'every way there is').toEqual(RegieDoor.options.toSorted())
})
