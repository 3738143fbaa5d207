import type { Bericht, Koppeling, Omgeving } from '@wijkhub/adapter-kit'
import { meldingenVan } from './melding.ts'
import { geheugenNa, standNa, volgendeStap, type Stap } from '@wijkhub/adapter-kit/onderdelen'
import type { Verwijdering } from './wire.ts'

export const formaat = 'Matchpoint eigen JSON 1'

/** The next melding, change or removal, one signaal at a time; `undefined` when the index holds what it should. Pure. */
export function encode(koppeling: Koppeling, omgeving: Omgeving): Bericht | undefined {
  const vandaag = omgeving.nu.slice(0, 10)
  const stap = volgendeStap(koppeling, 'signalen', (projectie) => meldingenVan(projectie, vandaag))
  if (!stap) return undefined
  const bericht = stap.soort === 'weg' ? verwijdering(koppeling, stap) : melding(koppeling, stap, vandaag)
  return {
    ...bericht,
    formaat,
    contentType: 'application/json',
    referentie: omgeving.nieuweReferentie(),
    stand: standNa(koppeling, stap, 'signalen'),
    geheugen: geheugenNa(koppeling, stap),
  }
}

function melding(koppeling: Koppeling, { id, bestaat }: Stap, vandaag: string) {
  const inhoud = JSON.stringify(meldingenVan(koppeling.gewenst!, vandaag).get(id))
  if (!bestaat || !koppeling.geheugen[id])
    return { soort: 'melding', inhoud, route: { methode: 'POST', pad: '/meldingen' }, nummerAls: id }
  return {
    soort: 'melding-wijziging',
    inhoud,
    route: { methode: 'PUT', pad: `/meldingen/${nummerVan(koppeling, id)}` },
  }
}

function verwijdering(koppeling: Koppeling, { id }: Stap) {
  const inhoud: Verwijdering = { signaalId: id, grond: koppeling.gewenst ? 'risico-weg' : 'recht-beeindigd' }
  // The answer with the number may never have come: then the signaal says which melding, if the index has it at all.
  const pad = koppeling.geheugen[id]
    ? `/meldingen/${nummerVan(koppeling, id)}/verwijdering`
    : `/signalen/${id}/verwijdering`
  return { soort: 'melding-verwijdering', inhoud: JSON.stringify(inhoud), route: { methode: 'POST', pad, einde: 'ja' } }
}

/** The kit keeps each melding's own number under its signaalId (`nummerAls`), before anything else happens. */
function nummerVan(koppeling: Koppeling, signaalId: string): string {
  const nummer = koppeling.geheugen[signaalId]
  if (!nummer) throw new Error('the link holds a melding without its meldingnummer')
  return encodeURIComponent(nummer)
}
