import type { XmlElement } from '../xml/element.ts'
import { bijgewerkt, leesExtra, leesPlaatsen, leesVelden, type Betrokkene, type Plaats, type Zaak } from './zaak.ts'

/** The case after a mutation, and whether what the sender thought it was differs from what we held. */
export interface Wijziging {
  zaak: Zaak
  /** Places where `was` is not what we held; accepted all the same, as the sender is the owner. */
  afwijkend: string[]
}

/** Faults of the pair as a pair: was and wordt must have the same parties in the same places. */
export function paarFouten(was: XmlElement, wordt: XmlElement): { veld: string; reden: string }[] {
  const [oud, nieuw] = [leesPlaatsen(was), leesPlaatsen(wordt)]
  if (oud.length !== nieuw.length) return [{ veld: 'object', reden: 'was en wordt noemen niet evenveel betrokkenen' }]
  const namen = (object: XmlElement) =>
    leesExtra(object)
      .map(([naam]) => naam)
      .join('\n')
  return [
    ...oud.flatMap((plaats, index) => plaatsFouten(plaats, nieuw[index]!, `object/${plaats.rol}[${index + 1}]`)),
    ...(namen(was) === namen(wordt)
      ? []
      : [{ veld: 'object/extraElementen', reden: 'was en wordt noemen niet dezelfde elementen' }]),
  ]
}

function plaatsFouten(was: Plaats, wordt: Plaats, veld: string) {
  if (was.rol !== wordt.rol || was.verwerkingssoort !== wordt.verwerkingssoort)
    return [{ veld, reden: 'was en wordt passen niet bij elkaar' }]
  const leeg = { T: [true, false], V: [false, true], W: [false, false], R: [false, false], I: [false, false] }[
    was.verwerkingssoort
  ]
  if (!leeg) return [{ veld, reden: `verwerkingssoort ${was.verwerkingssoort} wordt niet ondersteund` }]
  const klopt = !was.betrokkene === leeg[0] && !wordt.betrokkene === leeg[1]
  return klopt ? [] : [{ veld, reden: `past niet bij verwerkingssoort ${was.verwerkingssoort}` }]
}

/** A party as text to compare by. Who the contact is called is left out: where our worker added one, only its number is known. */
function inhoud(betrokkene: Betrokkene | undefined): string {
  if (!betrokkene) return ''
  const { identificatie: _id, naam: _naam, ...contact } = betrokkene.contact ?? {}
  const delen = Object.entries({ ...betrokkene, contact }).flatMap(([deel, waarde]) =>
    typeof waarde === 'object'
      ? Object.entries(waarde).map(([veld, tekst]) => `${deel}.${veld}=${tekst}`)
      : [`${deel}=${waarde}`],
  )
  return delen.sort().join('\n')
}

/** Applies a pair that has no faults. Pure. */
export function wijzigZaak(zaak: Zaak, was: XmlElement, wordt: XmlElement): Wijziging {
  const [oud, nieuw] = [leesPlaatsen(was), leesPlaatsen(wordt)]
  const betrokkenen = { ...zaak.betrokkenen }
  const extra = { ...zaak.extra }
  const afwijkend: string[] = []
  for (const [index, plaats] of oud.entries()) {
    const sleutel = plaats.sleutel ?? nieuw[index]!.sleutel ?? `${plaats.rol} ${index}`
    const bekend = betrokkenen[sleutel]
    if (inhoud(bekend) !== inhoud(plaats.betrokkene && bijgewerkt(bekend, plaats.betrokkene))) afwijkend.push(sleutel)
    const wordtHet = nieuw[index]!.betrokkene
    const vorige = plaats.verwerkingssoort === 'W' ? bekend : undefined
    if (wordtHet) betrokkenen[nieuw[index]!.sleutel ?? sleutel] = bijgewerkt(vorige, wordtHet)
    else delete betrokkenen[sleutel]
  }
  for (const [naam, waarde] of leesExtra(was)) if (extra[naam] !== waarde) afwijkend.push(naam)
  for (const [naam, waarde] of leesExtra(wordt)) {
    if (waarde === undefined) delete extra[naam]
    else extra[naam] = waarde
  }
  return { zaak: { ...zaak, velden: { ...zaak.velden, ...leesVelden(wordt) }, betrokkenen, extra }, afwijkend }
}
