import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gezin, handeling } from '../fixtures/gezin.ts'
import { inTeam, jan, meldingContext, opgave } from '../fixtures/melding.ts'
import { beslisMelding } from './beslis-melding.ts'
import type { Melding } from './melding.ts'
import type { MeldingOpdracht } from './opdracht.ts'
import { zichtOpMelding } from './zicht-op-melding.ts'

/** What the team of Noord says, and no other reader may ever see. */
const geheimen = /Vondst|Buur|buurtbewoner|Schuilplaats|h-1|noord|Jan Verzonnen|sluitreden|spoed/
const schuiladres = {
  straatnaam: 'Schuilplaats',
  huisnummer: 3,
  postcode: '9999XX',
  woonplaats: 'Haarlem',
  geheim: true as const,
}

const vanTeam: MeldingOpdracht[] = [
  { soort: 'wijzig', wijziging: { wat: 'Vondst', urgentie: 'spoed' } },
  { soort: 'wijzig', wijziging: { adres: schuiladres } },
  { soort: 'wijzig', wijziging: { adres: null } },
  { soort: 'pak-op', oppakking: { medewerker: jan } },
  { soort: 'geef-terug', teruggave: { reden: 'Vondst', medewerker: jan } },
  {
    soort: 'leg-poging-vast',
    pogingId: 'p-1',
    poging: { dag: '2026-11-22', wijze: 'huisbezoek', uitkomst: 'gesproken', toelichting: 'Vondst', medewerker: jan },
  },
  { soort: 'trek-poging-in', pogingId: 'p-1', intrekking: { reden: 'Vondst' } },
  { soort: 'sluit', sluiting: { sluitreden: 'anders', reden: 'Vondst' } },
  { soort: 'heropen', heropening: { reden: 'Vondst' } },
  { soort: 'meld-aan', huishoudenId: 'h-1' },
  { soort: 'voeg-toe' },
]
const vanMelder: MeldingOpdracht[] = [
  { soort: 'wijzig', wijziging: { wat: 'Toch iets anders' } },
  { soort: 'trek-in', intrekking: { reden: 'Vergist' } },
]
const stap = fc.record({
  wie: fc.constantFrom('kontext', 'zorgbalans', 'gemeente', 'dock'),
  opdracht: fc.constantFrom(...vanTeam, ...vanMelder),
})
const voortgangen = ['open', 'opgepakt', 'afgerond']

test('whatever happens, who reported it hears of one of three that never goes back, and who has nothing with it of nothing', () => {
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 25 }), fc.boolean(), (stappen, geheim) => {
      const gegeven = { ...opgave, ...(geheim && { adres: { ...opgave.adres!, geheim } }) }
      const doe = (melding: Melding | undefined, opdracht: MeldingOpdracht, wie: string) =>
        beslisMelding(melding, opdracht, { ...meldingContext(wie), huishouden: gezin }, handeling(wie))
      const eerst = doe(undefined, { soort: 'registreer', meldingId: 'm-1', opgave: gegeven }, 'gemeente')
      let { melding } = eerst as { melding: Melding }
      for (const { wie, opdracht: gekozen } of stappen) {
        // Who reported it has words of its own.
        const opdracht = wie === 'gemeente' && gekozen.soort === 'wijzig' ? vanMelder[0]! : gekozen
        const was = melding
        const uitkomst = doe(melding, opdracht, wie)
        if (wie === 'dock') expect(uitkomst).toEqual({ weigering: 'melding-onbekend' })
        if (!('weigering' in uitkomst)) melding = uitkomst.melding
        const zien = (organisatie: string) =>
          zichtOpMelding(melding, { organisatie, inTeam: inTeam(organisatie)(melding.team) })
        const melder = zien('gemeente')!
        expect(JSON.stringify(melder)).not.toMatch(geheimen)
        expect(voortgangen.indexOf(melder.stand)).toBeGreaterThanOrEqual(voortgangen.indexOf(was.voortgang))
        // What the team does says no more to who reported it than how far it is.
        if (wie !== 'gemeente') {
          const vooraf = zichtOpMelding(was, { organisatie: 'gemeente', inTeam: false })!
          expect({ ...melder, stand: '' }).toEqual({ ...vooraf, stand: '' })
        }
        expect(zien('dock')).toBeUndefined()
        const team = JSON.stringify(zien('zorgbalans'))
        if (melding.stand === 'geregistreerd') expect(team).not.toMatch(/Vondst|Buur|laan|Verzonnen/)
        if (!melding.adresDoor.includes('zorgbalans')) expect(team).not.toContain('Schuilplaats')
        if (geheim) expect(JSON.stringify(zien('kontext'))).not.toContain('Verzonnenlaan')
        expect(melding.uiterlijk === undefined).toBe(melding.stand === 'gesloten' || melding.stand === 'geregistreerd')
      }
    }),
  )
})
