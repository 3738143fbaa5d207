import { isDeepStrictEqual } from 'node:util'
import { BegrensdeMap } from './begrensde-map.ts'
import type { GeldigeBeeindiging, GeldigGezin } from './gezin-controle.ts'

export interface Dossier {
  dossiernummer: string
  versie: number
  /** Gone after the end: the CJG may no longer use it. */
  gezin: GeldigGezin | undefined
  beeindigdPer: string | undefined
}

export interface Antwoord {
  status: number
  inhoud: object
}

/** References of which the answer is kept for a repetition. */
const onthouden = 20_000

/**
 * What the CJG's system holds: one file per household, its number given once and kept for ever. No clock: when the
 * simulator relives its diary it must give the same numbers again.
 */
export class Dossiers {
  readonly perHuishouden = new Map<string, Dossier>()
  /** Messages with a new reference that said what was already known: a repetition that could not be recognised. */
  dubbelen = 0
  /** Messages older than one that was already taken in. */
  volgordefouten = 0
  private readonly antwoorden = new BegrensdeMap<{ inhoud: string; antwoord: Antwoord }>(onthouden)

  /** The answer given before to this very message; 409 when the reference was used for another one. */
  eerder(referentie: string, inhoud: string): Antwoord | undefined {
    const eerder = this.antwoorden.get(referentie)
    if (!eerder || eerder.inhoud === inhoud) return eerder?.antwoord
    return probleem(409, 'referentie-hergebruikt', 'deze Berichtreferentie hoorde bij een ander bericht')
  }

  onthoud(referentie: string, inhoud: string, antwoord: Antwoord): Antwoord {
    this.antwoorden.set(referentie, { inhoud, antwoord })
    return antwoord
  }

  neemOp(gezin: GeldigGezin): Antwoord {
    const bekend = this.perHuishouden.get(gezin.huishoudenId)
    if (!bekend) {
      const dossiernummer = `CJG-2026-${String(this.perHuishouden.size + 1).padStart(4, '0')}`
      this.perHuishouden.set(gezin.huishoudenId, {
        dossiernummer,
        versie: gezin.versie,
        gezin,
        beeindigdPer: undefined,
      })
      return { status: 201, inhoud: { dossiernummer } }
    }
    if (gezin.versie < bekend.versie) return this.verouderd()
    if (bekend.gezin && isDeepStrictEqual({ ...bekend.gezin, versie: 0 }, { ...gezin, versie: 0 })) this.dubbelen++
    Object.assign(bekend, { versie: gezin.versie, gezin, beeindigdPer: undefined })
    return { status: 200, inhoud: { dossiernummer: bekend.dossiernummer } }
  }

  beeindig(einde: GeldigeBeeindiging): Antwoord {
    const bekend = this.perHuishouden.get(einde.huishoudenId)
    if (!bekend) return probleem(404, 'gezin-onbekend', 'dit gezin is hier niet bekend')
    if (einde.versie < bekend.versie) return this.verouderd()
    if (!bekend.gezin) this.dubbelen++
    Object.assign(bekend, { versie: einde.versie, gezin: undefined, beeindigdPer: einde.per })
    return { status: 200, inhoud: { dossiernummer: bekend.dossiernummer } }
  }

  private verouderd(): Antwoord {
    this.volgordefouten++
    return probleem(409, 'verouderd', 'een nieuwere versie is al ontvangen')
  }
}

export function probleem(status: number, code: string, detail: string, fouten?: object[]): Antwoord {
  return { status, inhoud: { type: 'about:blank', status, title: detail, detail, code, ...(fouten && { fouten }) } }
}
