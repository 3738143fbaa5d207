import { createWijkhubClient, type WijkhubClient } from '@wijkhub/client'
import { dagenNa, dagInNederland } from '@wijkhub/model'
import { verbindBord } from './bord.ts'
import { aanmeldingKontext } from './gezin.ts'
import { maakMeekijker } from './meekijken.ts'
import { isKlaar, type Rij } from './rijen.ts'
import { stappen } from './stappen.ts'
import type { Speler, Toneel } from './toneel.ts'

export { leesBewijzen } from './bewijzen.ts'
export { rijVan, tabel, type Rij } from './rijen.ts'
export { geefTokens, spelers, type Speler } from './toneel.ts'

export interface VerhaalOptions {
  hubUrl: string
  bordUrl: string
  tokens: Record<Speler, string>
  /** A step begins, or ended with this result. */
  meld: (stap: { nummer: number; van: number; titel: string; uitslag?: string; ms?: number }) => void
  /** The clock of the hub, where it may be put forward. */
  klok?: { verzet: (dagen: number) => void } | undefined
  /** The receipts changed. */
  toon: (rijen: Rij[]) => void
  /** How long a step may wait for its outcome. Default 30 s: on a hub where nothing is broken. */
  geduldMs?: number
}

export interface Verhaal {
  huishoudenId: string
  rijen: Rij[]
  dubbeleRegistratiesVoorkomen: number
  /** Every receipt says processed (or, for the partner whose right ended, ended). */
  geslaagd: boolean
}

/** Plays the story of one family as a client of the hub's APIs; throws with a readable sentence at the first surprise. */
export async function speelVerhaal({ geduldMs = 30_000, ...options }: VerhaalOptions): Promise<Verhaal> {
  const client = (token: string): WijkhubClient => createWijkhubClient({ url: options.hubUrl, token })
  const kontext = client(options.tokens.kontext)
  const { klok } = options
  const teSpelen = stappen.filter(({ metKlok }) => klok !== undefined || !metKlok)
  const van = teSpelen.length + 1
  let vandaag = dagInNederland(new Date())
  const titel = 'Een maatschappelijk werker van Kontext meldt een gezin aan, één keer'
  options.meld({ nummer: 1, van, titel })
  const begonnenOp = Date.now()
  const antwoord = await kontext.meldAan(aanmeldingVan(vandaag))
  options.meld({
    nummer: 1,
    van,
    titel,
    uitslag: `huishouden ${antwoord.huishoudenId}, ${antwoord.inwoners.length} inwoners`,
    ms: Date.now() - begonnenOp,
  })
  const { huishoudenId } = antwoord
  const zorgbalans = client(options.tokens.zorgbalans)
  const gemeente = client(options.tokens.gemeente)
  const toneel: Toneel = {
    kontext,
    zorgbalans,
    gemeente,
    shdh: client(options.tokens.shdh),
    bord: verbindBord(options.bordUrl),
    meekijker: maakMeekijker([kontext, zorgbalans, gemeente], huishoudenId, begonnenOp, options.toon, geduldMs),
    huishoudenId,
    inwoners: Object.fromEntries(antwoord.inwoners.map((inwoner) => [inwoner.bronpersoonId, inwoner.inwonerId])),
    get vandaag() {
      return vandaag
    },
    ...(klok && {
      laatVoorbijgaan(dagen: number) {
        klok.verzet(dagen)
        vandaag = dagenNa(vandaag, dagen)
      },
    }),
    geduldMs,
  }
  for (const [index, stap] of teSpelen.entries()) {
    const melding = { nummer: index + 2, van, titel: stap.titel }
    options.meld(melding)
    const start = Date.now()
    options.meld({ ...melding, uitslag: await stap.speel(toneel), ms: Date.now() - start })
  }
  const rijen = await toneel.meekijker.kijk()
  const { dubbeleRegistratiesVoorkomen } = await gemeente.tellingen()
  return {
    huishoudenId,
    rijen,
    dubbeleRegistratiesVoorkomen: dubbeleRegistratiesVoorkomen!,
    geslaagd: rijen.length > 0 && rijen.every((rij) => isKlaar(rij.status)),
  }
}

/** The registration with dates of this week: a consent or a measurement in the future would be refused. */
function aanmeldingVan(vandaag: string): typeof aanmeldingKontext {
  const eergisteren = dagenNa(vandaag, -2)
  return {
    ...aanmeldingKontext,
    zrm: aanmeldingKontext.zrm.map((meting) => ({ ...meting, datum: eergisteren })),
    toestemmingen: aanmeldingKontext.toestemmingen.map((toestemming) => ({ ...toestemming, gegevenOp: eergisteren })),
  }
}
