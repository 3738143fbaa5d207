import type { VerzoekFeit } from './feiten.ts'
import { uiterlijkeDag } from './termijn.ts'
import type { Verzoek, VerzoekStap } from './verzoek.ts'

/** Who said it, and when: beside every fact. */
export interface VerzoekFeitDoor {
  organisatie: string
  op: string
}

type Ontvangen = Extract<VerzoekFeit, { soort: 'verzoek-ontvangen' }>

/** A request with what happened to it; the first fact makes it. It never refuses. Pure. */
export function evolveVerzoek(verzoek: Verzoek | undefined, feit: VerzoekFeit, door: VerzoekFeitDoor): Verzoek {
  if (feit.soort === 'verzoek-ontvangen') return begin(feit, door)
  const was = verzoek!
  return { ...na(was, feit, door), versie: was.versie + 1 }
}

function begin(
  { soort: _, gevraagd, medewerker, ontvangenOp, ...rest }: Ontvangen,
  { organisatie, op }: VerzoekFeitDoor,
): Verzoek {
  return {
    ...rest,
    soort: gevraagd,
    ontvangenOp,
    uiterlijk: uiterlijkeDag(ontvangenOp, false),
    stand: 'ontvangen',
    verloop: [{ stap: 'ontvangen', door: organisatie, op, ...(medewerker && { medewerker }) }],
    versie: 1,
  }
}

function na(was: Verzoek, feit: Exclude<VerzoekFeit, Ontvangen>, { organisatie: door, op }: VerzoekFeitDoor): Verzoek {
  const stap = (soort: VerzoekStap['stap'], { medewerker, reden }: Pick<VerzoekStap, 'medewerker' | 'reden'>) => ({
    verloop: [
      ...was.verloop,
      { stap: soort, door, op, ...(medewerker && { medewerker }), ...(reden !== undefined && { reden }) },
    ],
  })
  switch (feit.soort) {
    case 'verzoek-gewijzigd':
      return gewijzigd(was, feit)
    case 'identiteit-vastgesteld':
      return { ...was, identiteit: feit.identiteit }
    case 'verzoek-in-behandeling': {
      const { medewerker } = feit
      const behandelaar = { organisatie: door, medewerker }
      return { ...was, stand: 'in-behandeling', behandelaar, ...stap('in-behandeling', feit) }
    }
    case 'verzoek-verlengd':
      return { ...was, verlengd: true, uiterlijk: uiterlijkeDag(was.ontvangenOp, true), ...stap('verlengd', feit) }
    case 'verzoek-besloten': {
      const { besluit, ...rest } = feit
      const { motivering: reden } = besluit
      return { ...was, stand: besluit.uitkomst, besluit, ...stap('besloten', { ...rest, reden }) }
    }
    case 'verzoek-ingetrokken':
      return { ...was, stand: 'ingetrokken', ...stap('ingetrokken', feit) }
    case 'verzoek-heropend': {
      const { besluit: _, behandelaar: __, ...rest } = was
      return { ...rest, stand: 'ontvangen', ...stap('heropend', feit) }
    }
  }
}

/** Who asks, or how long ago, may have been written down wrong: who she is was made sure of somebody else then. */
function gewijzigd(was: Verzoek, { wijziging }: Extract<VerzoekFeit, { soort: 'verzoek-gewijzigd' }>): Verzoek {
  const { gevraagd, gevraagdDoor, wat, jeugdigeStemtIn, ontvangenOp = was.ontvangenOp } = wijziging
  const { identiteit, wat: wasWat, jeugdigeStemtIn: stemdeIn, ...rest } = was
  const nuWat = wat === undefined ? wasWat : wat
  const stemtIn = jeugdigeStemtIn === undefined ? stemdeIn : jeugdigeStemtIn
  return {
    ...rest,
    soort: gevraagd ?? was.soort,
    ontvangenOp,
    uiterlijk: uiterlijkeDag(ontvangenOp, was.verlengd ?? false),
    gevraagdDoor: gevraagdDoor ?? was.gevraagdDoor,
    ...(nuWat && { wat: nuWat }),
    ...(stemtIn && { jeugdigeStemtIn: stemtIn }),
    ...(identiteit && !gevraagdDoor && { identiteit }),
  }
}
