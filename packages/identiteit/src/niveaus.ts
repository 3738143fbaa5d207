import type { Kenmerken } from './kenmerken.ts'
import { naamdelen, type Naamdelen } from './naamdelen.ts'
import { niveauAchternaam, type AchternaamNiveau } from './niveau-achternaam.ts'
import { niveauAdres, type AdresNiveau } from './niveau-adres.ts'
import { niveauEmail, niveauTelefoon, type TelefoonNiveau } from './niveau-contact.ts'
import { niveauGeboortedatum, type GeboortedatumNiveau } from './niveau-geboortedatum.ts'
import { niveauVoornaam, type VoornaamNiveau } from './niveau-voornaam.ts'

/** What two registrations are compared on and how each turned out; absent where one of both does not say it. */
export interface Niveaus {
  voornaam?: VoornaamNiveau | undefined
  achternaam?: AchternaamNiveau | undefined
  /** Given name and surname stand in each other's place; the two levels above are those of the name put right. */
  verwisseld?: 'ja' | 'nee' | undefined
  geboortedatum?: GeboortedatumNiveau | undefined
  geslacht?: 'gelijk' | 'anders' | undefined
  adres?: AdresNiveau | undefined
  telefoonnummer?: TelefoonNiveau | undefined
  emailadres?: 'gelijk' | 'anders' | undefined
}

/** Compares two registrations field by field. Symmetric and pure. */
export function niveaus(a: Kenmerken, b: Kenmerken): Niveaus {
  return {
    ...naamNiveaus(naamdelen(a.naam), naamdelen(b.naam)),
    geboortedatum: niveauGeboortedatum(a.geboortedatum, b.geboortedatum),
    geslacht: a.geslacht === 'O' || b.geslacht === 'O' ? undefined : a.geslacht === b.geslacht ? 'gelijk' : 'anders',
    adres: niveauAdres(a.adres, b.adres),
    telefoonnummer: niveauTelefoon(a.telefoonnummer, b.telefoonnummer),
    emailadres: niveauEmail(a.emailadres, b.emailadres),
  }
}

type NaamNiveaus = Pick<Niveaus, 'voornaam' | 'achternaam' | 'verwisseld'>

function naamNiveaus(a: Naamdelen, b: Naamdelen): NaamNiveaus {
  const recht = { voornaam: niveauVoornaam(a, b), achternaam: niveauAchternaam(a, b) }
  if (recht.voornaam === undefined && recht.achternaam !== 'anders') {
    const enig = enigeNaam(a, b)
    if (enig || recht.achternaam === undefined) return enig ?? {}
  }
  if (recht.achternaam !== 'anders') return { ...recht, verwisseld: 'nee' }
  const gekeerd = [a.verwisseld && anders(a.verwisseld, b), b.verwisseld && anders(b.verwisseld, a)].filter(
    (niveaus) => niveaus !== undefined,
  )
  // Of the two the same one, whichever of both came first.
  return gekeerd.toSorted((x, y) => (sleutel(x) < sleutel(y) ? -1 : 1))[0] ?? { ...recht, verwisseld: 'nee' }
}

function sleutel({ voornaam, achternaam }: NaamNiveaus): string {
  return `${voornaam} ${achternaam}`
}

/** Both parts must fit crosswise: one alone is a given name that is also a surname. */
function anders(gekeerd: Naamdelen, ander: Naamdelen): NaamNiveaus | undefined {
  const voornaam = niveauVoornaam(gekeerd, ander)
  const achternaam = niveauAchternaam(gekeerd, ander)
  const past = voornaam !== undefined && !['anders', 'zelfde-letter'].includes(voornaam) && achternaam !== 'anders'
  return past && achternaam ? { voornaam, achternaam, verwisseld: 'ja' } : undefined
}

/** Somebody with one name has it in whichever field it was written; a newborn has none yet, and her twin neither. */
function enigeNaam(a: Naamdelen, b: Naamdelen): NaamNiveaus | undefined {
  const [links, rechts] = [enige(a), enige(b)]
  if (links === undefined || rechts === undefined) return undefined
  return { voornaam: links === rechts ? 'gelijk' : 'anders' }
}

function enige({ voornamen, achternamen, nogGeenNaam }: Naamdelen): string | undefined {
  return voornamen.length + achternamen.length === 1 && !nogGeenNaam ? (voornamen[0] ?? achternamen[0]) : undefined
}
