import { setTimeout as sleep } from 'node:timers/promises'
import { createWijkhubClient, WijkhubFout, type WijkhubClient } from '@wijkhub/client'
import { aanmeldingVan, telefoonVan } from './gezinnen.ts'
import type { Willekeur } from './willekeur.ts'

/** What the hub acknowledged about one family: the yardstick of every check afterwards. */
export interface Gezin {
  nummer: number
  huishoudenId: string
  moederId: string
  /** Of the last acknowledged telephone number. */
  wijziging: number
  /** Acknowledged goals of the plan. */
  doelen: string[]
}

export interface BelastingOptions {
  hubUrl: string
  token: string
  /** Commands begun per second, at most. */
  perSeconde: number
  /** The number of the first family; the next ones follow. */
  eersteGezin: number
  /** Families registered, at most; afterwards only changes follow. */
  hoogstensGezinnen: number
  willekeur: Willekeur
}

export interface Belasting {
  gezinnen: ReadonlyMap<number, Gezin>
  tellingen: { bevestigd: number; herhaald: number; langsteMs: number }
  /** Resolves when everything begun was acknowledged. */
  stop: () => Promise<void>
}

const tegelijk = 4
const geduldMs = 120_000

/**
 * A worker's day in the small: registers families and changes them, a few per second, one command per family at a time.
 * What is not acknowledged is repeated with the same reference until it is, as a partner's system would.
 */
export function startBelasting(options: BelastingOptions): Belasting {
  const { willekeur, perSeconde, eersteGezin, hoogstensGezinnen } = options
  const client = createWijkhubClient({ url: options.hubUrl, token: options.token, timeoutMs: 5_000, pogingen: 1 })
  const gezinnen = new Map<number, Gezin>()
  const bezet = new Set<number>()
  const onderweg = new Set<Promise<void>>()
  const tellingen = { bevestigd: 0, herhaald: 0, langsteMs: 0 }
  const defecten: unknown[] = []
  let aangemeld = 0
  let stopping = false

  /** The command as often as it takes, always the same. */
  async function totBevestigd<T>(opdracht: () => Promise<T>): Promise<T> {
    const begonnen = Date.now()
    for (;;) {
      try {
        const antwoord = await opdracht()
        tellingen.bevestigd++
        tellingen.langsteMs = Math.max(tellingen.langsteMs, Date.now() - begonnen)
        return antwoord
      } catch (error) {
        if (!isVoorbijgaand(error) || Date.now() - begonnen > geduldMs) throw error
        tellingen.herhaald++
        await sleep(100)
      }
    }
  }

  async function volgende(): Promise<void> {
    const vrij = [...gezinnen.values()].filter(({ nummer }) => !bezet.has(nummer))
    const nieuw = aangemeld < hoogstensGezinnen && (vrij.length === 0 || willekeur.getal() < 0.3)
    if (!nieuw && vrij.length === 0) return
    const nummer = nieuw ? eersteGezin + aangemeld++ : willekeur.kies(vrij).nummer
    const metDoel = willekeur.getal() < 0.2
    bezet.add(nummer)
    try {
      if (nieuw) gezinnen.set(nummer, await meldGezinAan(client, nummer, totBevestigd))
      else await wijzig(client, gezinnen.get(nummer)!, metDoel, totBevestigd)
    } finally {
      bezet.delete(nummer)
    }
  }

  const lus = (async () => {
    while (!stopping && defecten.length === 0) {
      if (onderweg.size < tegelijk) {
        const werk = volgende()
          .catch((error: unknown) => void defecten.push(error))
          .finally(() => onderweg.delete(werk))
        onderweg.add(werk)
      }
      await sleep(1000 / perSeconde)
    }
  })()

  return {
    gezinnen,
    tellingen,
    async stop() {
      stopping = true
      await lus
      await Promise.all(onderweg)
      if (defecten.length > 0) throw defecten[0]
    },
  }
}

/** No answer, a hub that is not there, too many at once, or somebody else's change came in between. */
function isVoorbijgaand(error: unknown): boolean {
  if (!(error instanceof WijkhubFout)) return false
  return error.status === 0 || error.status >= 500 || error.status === 429 || error.status === 412
}

type TotBevestigd = <T>(opdracht: () => Promise<T>) => Promise<T>

/** Registers family so-and-so. */
export async function meldGezinAan(client: WijkhubClient, nummer: number, totBevestigd: TotBevestigd): Promise<Gezin> {
  const antwoord = await totBevestigd(() =>
    client.meldAan(aanmeldingVan(nummer), { idempotencyKey: `gezin-${nummer}` }),
  )
  const moederId = antwoord.inwoners.find(({ bronpersoonId }) => bronpersoonId === 'moeder')!.inwonerId
  return { nummer, huishoudenId: antwoord.huishoudenId, moederId, wijziging: 0, doelen: [] }
}

/** A new telephone number, or another goal in the plan. */
export async function wijzig(
  client: WijkhubClient,
  gezin: Gezin,
  metDoel: boolean,
  totBevestigd: TotBevestigd,
): Promise<void> {
  const { huishoudenId, nummer } = gezin
  if (metDoel) {
    const omschrijving = `doel ${gezin.doelen.length + 1} van gezin ${nummer}`
    const doel = { omschrijving, leefgebied: 'Financiën' } as const
    await totBevestigd(() =>
      client.stelDoelVast(huishoudenId, doel, { idempotencyKey: omschrijving.replaceAll(' ', '-') }),
    )
    gezin.doelen.push(omschrijving)
    return
  }
  const wijziging = gezin.wijziging + 1
  const telefoonnummer = telefoonVan(nummer, wijziging)
  await totBevestigd(async () => {
    // Conditional: an attempt given up here may still be carried out there, and must not undo a later one.
    const { document, etag } = await client.huishouden(huishoudenId)
    if (document.inwoners?.[gezin.moederId]?.telefoonnummer === telefoonnummer) return
    await client.werkInwonerBij(huishoudenId, gezin.moederId, { telefoonnummer }, etag === undefined ? {} : { etag })
  })
  gezin.wijziging = wijziging
}
