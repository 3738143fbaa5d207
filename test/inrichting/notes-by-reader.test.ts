import { resolve } from 'node:path'
import { voorbeeldHuishouden } from '@wijkhub/builders'
import { leesInrichting } from '@wijkhub/inrichting/bestand'
import { project, type Huishouden } from '@wijkhub/model'
import { describe, expect, test } from 'vitest'

/** What a worker writes down for herself and the team; told of each part it can stand in. */
const woorden = 'ZWARE WOORDEN'
const gezin = voorbeeldHuishouden()
const inwonerIds = Object.keys(gezin.inwoners)
const op = '2026-11-22T10:00:00Z'

function huishoudenVan(organisatie: string): Huishouden {
  const beeindigd = { door: organisatie, op, reden: woorden }
  const betrokken = { organisatie, medewerker: { naam: 'Noor' }, sinds: '2026-11-01' }
  return {
    ...gezin,
    betrokkenheden: { b: betrokken },
    rapportages: Object.fromEntries(
      (['eigen-organisatie', 'team', 'regisseur', 'betrokkenen'] as const).map((leesbaarVoor) => {
        const rij = { inwonerIds, datum: '2026-11-21', contact: 'telefoon' as const, tekst: woorden, organisatie }
        return [leesbaarVoor, { ...rij, leesbaarVoor }]
      }),
    ),
    afspraken: {
      a: { inwonerIds, moment: '2026-11-25T09:00:00Z', organisatie, status: 'afgezegd', statusReden: woorden },
    },
    polsen: { p: { inwonerIds, elkeWeken: 4, volgende: '2026-12-01', organisatie, beeindigd } },
  }
}

describe.each(['haarlem', 'zaanstad'])('%s', (gemeente) => {
  const { doelbinding } = leesInrichting(resolve(import.meta.dirname, `../../inrichting/${gemeente}.yaml`))
  const { regels } = doelbinding
  const organisatie = regels.find(({ soort }) => soort === 'organisatie')!.audience
  const huishouden = huishoudenVan(organisatie)

  test('every organisation reads the notes that are meant for it, and of each the whole', () => {
    for (const { soort, rijen, audience } of regels)
      expect([audience, rijen.rapportages]).toEqual([audience, soort === 'organisatie' ? 'leesbaar' : undefined])
    const eigen = project(huishouden, doelbinding.regelVoor(organisatie)!, doelbinding, op)
    expect(JSON.stringify(eigen).split(woorden)).toHaveLength(7)
  })
})
