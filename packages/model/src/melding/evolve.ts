import { zelfdeInhoud } from '../huishouden/zelfde-inhoud.ts'
import type { MeldingFeit } from './feiten.ts'
import { inhoudVan, type AndereInhoud, type Melding, type MeldingStap, type Voortgang } from './melding.ts'

/** Who said it, and when: beside every fact. */
export interface MeldingFeitDoor {
  organisatie: string
  op: string
}

type Gedaan = Extract<MeldingFeit, { soort: 'melding-gedaan' }>

/** A melding with what happened to it; the first fact makes it. It never refuses. Pure. */
export function evolveMelding(melding: Melding | undefined, feit: MeldingFeit, door: MeldingFeitDoor): Melding {
  if (feit.soort === 'melding-gedaan') return begin(feit, door)
  const was = melding!
  return { ...na(was, feit, door), versie: was.versie + 1 }
}

function begin(
  { meldingId, inhoud, team, teamGekozen, medewerker, uiterlijk }: Gedaan,
  door: MeldingFeitDoor,
): Melding {
  const { organisatie, op } = door
  return {
    meldingId,
    team,
    ...(teamGekozen && { teamGekozen }),
    stand: 'open',
    voortgang: 'open',
    organisatie,
    ...(medewerker && { medewerker }),
    gemeldOp: op,
    gemeld: inhoud,
    aangevuld: {},
    adresDoor: inhoud.adres ? [organisatie] : [],
    sinds: op,
    uiterlijk,
    pogingen: {},
    verloop: [],
    registraties: 0,
    versie: 1,
  }
}

function na(was: Melding, feit: Exclude<MeldingFeit, Gedaan>, door: MeldingFeitDoor): Melding {
  const { organisatie, op } = door
  const stap = (soort: MeldingStap['stap'], meer: Partial<MeldingStap> = {}) => ({
    verloop: [...was.verloop, { stap: soort, door: organisatie, op, ...meer }],
  })
  switch (feit.soort) {
    case 'melding-gewijzigd':
      return gewijzigd(was, feit, door)
    case 'melding-opgepakt': {
      const { medewerker, uiterlijk } = feit
      const opgepakt = { organisatie, medewerker, op }
      const verder = verderDan(was.voortgang, 'opgepakt')
      return {
        ...was,
        stand: 'opgepakt',
        voortgang: verder,
        opgepakt,
        sinds: op,
        uiterlijk,
        ...stap('opgepakt', { medewerker }),
      }
    }
    case 'melding-teruggegeven': {
      const { opgepakt: _, ...rest } = was
      return { ...rest, stand: 'open', sinds: op, uiterlijk: feit.uiterlijk, ...stap('teruggegeven', woorden(feit)) }
    }
    case 'poging-gedaan': {
      const poging = { ...feit.poging, door: organisatie, op }
      return { ...was, pogingen: { ...was.pogingen, [feit.pogingId]: poging }, sinds: op, uiterlijk: feit.uiterlijk }
    }
    case 'poging-ingetrokken': {
      const poging = { ...was.pogingen[feit.pogingId]!, ingetrokken: { door: organisatie, op, reden: feit.reden } }
      return { ...was, pogingen: { ...was.pogingen, [feit.pogingId]: poging } }
    }
    case 'melding-gesloten':
      return {
        ...afgerond(was, op),
        stand: 'gesloten',
        ...stap('gesloten', { sluitreden: feit.sluitreden, ...woorden(feit) }),
      }
    case 'melding-ingetrokken':
      return { ...afgerond(was, op), stand: 'gesloten', ...stap('ingetrokken', woorden(feit)) }
    case 'melding-heropend': {
      const { opgepakt: _, huishoudenId: __, ...rest } = was
      return { ...rest, stand: 'open', sinds: op, uiterlijk: feit.uiterlijk, ...stap('heropend', woorden(feit)) }
    }
    case 'melding-geregistreerd': {
      const { hoe, huishoudenId } = feit
      const registraties = was.registraties + (hoe === 'aangemeld' ? 1 : 0)
      return { ...afgerond(was, op), stand: 'geregistreerd', huishoudenId, registraties, ...stap(hoe, woorden(feit)) }
    }
  }
}

const woorden = ({ reden, medewerker }: Pick<MeldingStap, 'medewerker' | 'reden'>) => ({
  ...(reden !== undefined && { reden }),
  ...(medewerker && { medewerker }),
})

function afgerond({ uiterlijk: _, ...was }: Melding, op: string): Melding {
  return { ...was, voortgang: 'afgerond', sinds: op }
}

/** Whoever reported it hears of the furthest it was, for good. */
function verderDan(was: Voortgang, nu: Voortgang): Voortgang {
  return was === 'afgerond' ? was : nu
}

/** What was said last counts, field by field, whoever said it. */
function gewijzigd(
  was: Melding,
  { van, wijziging, team, teamGekozen, uiterlijk }: Extract<MeldingFeit, { soort: 'melding-gewijzigd' }>,
  { organisatie }: MeldingFeitDoor,
): Melding {
  const woord =
    van === 'team'
      ? { aangevuld: { ...was.aangevuld, ...wijziging } }
      : {
          gemeld: inhoudVan({ gemeld: was.gemeld, aangevuld: wijziging }),
          aangevuld: zonder(was.aangevuld, Object.keys(wijziging)),
        }
  return {
    ...was,
    ...woord,
    adresDoor: adresDoor(was, wijziging.adres, organisatie),
    ...(team !== undefined && { team }),
    ...(teamGekozen && { teamGekozen }),
    ...(uiterlijk !== undefined && { uiterlijk }),
  }
}

/** Who said the same address before still may read it. */
function adresDoor(was: Melding, adres: AndereInhoud['adres'], organisatie: string): readonly string[] {
  if (adres === undefined) return was.adresDoor
  if (adres === null) return []
  const eerder = zelfdeInhoud(inhoudVan(was).adres, adres) ? was.adresDoor : []
  return [...new Set([...eerder, organisatie])]
}

function zonder(van: Melding['aangevuld'], velden: readonly string[]): Melding['aangevuld'] {
  return Object.fromEntries(Object.entries(van).filter(([veld]) => !velden.includes(veld)))
}
