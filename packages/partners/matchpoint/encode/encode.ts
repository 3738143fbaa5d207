import type { Bericht, Koppeling, Naamgeving, Omgeving, Rust } from '@wijkhub/adapter-kit'
import { geheugenNa, restBericht, standNa, volgendeStap, type Stap } from '@wijkhub/adapter-kit/pure'
import { dagInNederland, type Projectie } from '@wijkhub/model'
import { meldingenVan, nietTeMelden } from './melding.ts'
import type { Verwijdering } from '../wire.ts'

export const formaat = 'Matchpoint eigen JSON 2'

/**
 * The next melding, change or removal, one signaal at a time; `undefined` when the index holds what it should. Pure. Two
 * organisations that report one youth are two meldingen: only so does the index tell them of each other.
 */
export function encode(koppeling: Koppeling, omgeving: Omgeving, naamVan: Naamgeving): Bericht | Rust | undefined {
  const vandaag = dagInNederland(omgeving.op)
  const meldingen: Meldingen = (projectie) => meldingenVan(projectie, vandaag, naamVan)
  const stap = volgendeStap(koppeling, 'signalen', meldingen)
  if (!stap) return koppeling.gewenst && rust(koppeling.gewenst, meldingen)
  const bericht = stap.soort === 'weg' ? verwijdering(koppeling, stap) : melding(koppeling, stap, meldingen)
  return restBericht(omgeving, {
    ...bericht,
    formaat,
    stand: standNa(koppeling, stap, 'signalen'),
    geheugen: { ...geheugenNa(koppeling, stap), ...(stap.soort === 'weg' && { [stap.id]: '' }) },
  })
}

/** A signal about a youth the index could not look up is told of, and holds no other. */
function rust(gewenst: Projectie, meldingen: Meldingen): Rust | undefined {
  const onverzendbaar = nietTeMelden(gewenst, meldingen(gewenst))
  return onverzendbaar.length > 0 ? { onverzendbaar } : undefined
}

type Meldingen = (projectie: Projectie) => ReturnType<typeof meldingenVan>

function melding(koppeling: Koppeling, { id, bestaat }: Stap, meldingen: Meldingen) {
  const inhoud = meldingen(koppeling.gewenst!).get(id)
  if (!inhoud) throw new Error('the doelbinding row of matchpoint must name everything a melding holds')
  const vast = { inhoud, nummerAls: id, nummers: [id] }
  const nummer = nummerVan(koppeling, { id, bestaat })
  if (!nummer) return { ...vast, soort: 'melding', pad: '/meldingen' }
  return {
    ...vast,
    soort: 'melding-wijziging',
    methode: 'PUT' as const,
    pad: `/meldingen/${encodeURIComponent(nummer)}`,
  }
}

/**
 * The kit keeps each melding's own number under its signaalId (`nummerAls`), before anything else happens. A signal that
 * came with a merge stands at the index under the number the other household's link remembers.
 */
function nummerVan({ geheugen, elders }: Koppeling, { id, bestaat }: Pick<Stap, 'id' | 'bestaat'>): string | undefined {
  return elders?.[id]?.herinnering || (bestaat ? geheugen[id] : undefined)
}

function verwijdering(koppeling: Koppeling, { id }: Stap) {
  const inhoud: Verwijdering = { signaalId: id, grond: koppeling.gewenst ? 'risico-weg' : 'recht-beeindigd' }
  // The answer with the number may never have come: then the signaal says which melding, if the index has it at all.
  const nummer = koppeling.geheugen[id]
  const pad = nummer ? `/meldingen/${encodeURIComponent(nummer)}/verwijdering` : `/signalen/${id}/verwijdering`
  return { soort: 'melding-verwijdering', inhoud, pad, einde: true }
}
