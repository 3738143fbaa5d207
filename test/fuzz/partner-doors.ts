import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Known } from './leg-klaar.ts'
import { dice, mutateJson, mutateXml, type Dice } from './mutate.ts'

export interface DoorsToTry {
  url: string
  seed: number
  cases: number
  geefToken: (organisatie: string) => Promise<string>
  family: Known['family']
}

interface Door {
  als: string
  methode: 'POST' | 'PUT'
  pad: string
  soort: string
  make: (dice: Dice) => string
  /** A status of this protocol that says "no" although it is a 5xx. */
  magOok?: RegExp
}

const fixture = (path: string) => readFileSync(resolve(import.meta.dirname, '../../packages/partners', path), 'utf8')

/** Messages of partners with something wrong at their own doors: none may be a 5xx, or wait for a person as our defect. */
export async function tryPartnerDoors({ url, seed, cases, geefToken, family }: DoorsToTry): Promise<string[]> {
  const doors = partnerDoors(family)
  const faults: string[] = []
  const chance = dice(seed)
  for (let i = 0; i < cases; i++) {
    const door = doors[i % doors.length]!
    const body = door.make(chance)
    const response = await fetch(url + door.pad, {
      method: door.methode,
      headers: { authorization: `Bearer ${await geefToken(door.als)}`, 'content-type': door.soort },
      body,
    })
    const text = await response.text()
    if (response.status >= 500 && response.status !== 503 && !door.magOok?.test(text))
      faults.push(
        `${door.methode} ${door.pad} (${i}): ${response.status} ${text.slice(0, 300)}\n${body.slice(0, 2_000)}`,
      )
  }
  for (const audience of new Set(doors.map(({ als }) => als))) faults.push(...(await defects(url, audience, geefToken)))
  return faults
}

async function defects(url: string, audience: string, geefToken: DoorsToTry['geefToken']): Promise<string[]> {
  const headers = { authorization: `Bearer ${await geefToken('gemeente')}` }
  const response = await fetch(`${url}/beheer/v1/${audience}/quarantaine`, { headers })
  const { quarantaine } = (await response.json()) as { quarantaine: { foutcode: string; richting: string }[] }
  const ours = quarantaine.filter(({ foutcode }) => foutcode === 'defect')
  return ours.length === 0
    ? []
    : [`${audience}: ${ours.length} keer een defect in quarantaine: ${JSON.stringify(ours[0])}`]
}

/** Every door, with how a spoiled message for it is made. */
export function partnerDoors({ huishoudenId, inwonerIds, verwijzingen, zaak }: Known['family']): Door[] {
  const inwonerId = inwonerIds.at(-1)!
  let toewijzingNummer = 1000
  const json = (template: () => unknown) => ({
    soort: 'application/json',
    make: (chance: Dice) => JSON.stringify(mutateJson(template(), chance)),
  })
  const xml = (text: string) => ({ soort: 'text/xml', make: (chance: Dice) => mutateXml(text, chance) })
  const status = () => ({
    kenmerk: randomUUID(),
    huishoudenId,
    verwijzingId: verwijzingen.cjg,
    status: 'intake-gepland',
    statusDatum: '2026-11-28',
  })
  const besluit = () => ({
    kenmerk: randomUUID(),
    huishoudenId,
    inwonerId,
    bsn: '999999369',
    aanbiederAgb: '03123456',
    toewijzingNummer: ++toewijzingNummer,
    product: { categorie: '45', code: '45A48' },
    omvang: { volume: 2, eenheid: '04', frequentie: '2' },
    ingangsdatum: '2026-12-01',
    einddatum: '2027-05-31',
    toegewezenOp: '2026-11-28T10:00:00Z',
  })
  const match = () => ({
    matchId: randomUUID(),
    meldingnummer: 'MP-2026-000001',
    signaalId: randomUUID(),
    organisatie: 'Politie',
    contactpersoon: 'A. de Vries',
    telefoonnummer: '0201234567',
  })
  const traject = () => JSON.parse(fixture('schuldhulp/fixtures/intake-gepland.json')) as unknown
  const retour = () => ({
    retourId: randomUUID(),
    berichtreferentie: randomUUID(),
    bestandsnummer: 'ZV-1',
    regels: [{ referentienummer: 'A', status: 'goedgekeurd', toegekendCenten: 100 }],
  })
  const zds = fixture('menscentraal/fixtures/update-zaak-zak-lk01.xml').replaceAll(/\b\d{4}-\d{4}-\d{7}\b/g, zaak)
  const ggk = 'jeugdhulp/fixtures'
  const naarGgk = { als: 'jeugdhulp', methode: 'POST', pad: '/ggk/v1/berichten' } as const
  return [
    { als: 'cjg', methode: 'POST', pad: '/cjg/v1/statussen', ...json(status) },
    { als: 'cjg', methode: 'POST', pad: '/cjg/v1/besluiten', ...json(besluit) },
    { als: 'matchpoint', methode: 'POST', pad: '/matchpoint/v1/matches', ...json(match) },
    { als: 'schuldhulp', methode: 'PUT', pad: `/schuldhulp/v1/trajecten/${verwijzingen.schuldhulp}`, ...json(traject) },
    { als: 'wijkverpleging', methode: 'POST', pad: '/wijkverpleging/v1/retouren', ...json(retour) },
    { als: 'menscentraal', methode: 'POST', pad: '/menscentraal/v1/zds', magOok: /Fault>.*Fo0\d/s, ...xml(zds) },
    { ...naarGgk, ...xml(fixture(`${ggk}/jw306-goed-envelop.xml`)) },
    { ...naarGgk, ...xml(fixture(`${ggk}/fo01.xml`)) },
  ]
}
