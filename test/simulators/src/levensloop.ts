import { AsyncLocalStorage } from 'node:async_hooks'
import type { Dagboek, Gebeurtenis } from './dagboek.ts'
import type { HubVerzoek, Rol } from './partner.ts'

type HubAntwoord = { status: number; inhoud: string }

/** One event of a partner's life and everything that follows from it. */
interface Beurt {
  gebeurtenis: Gebeurtenis
  /** It happened before the restart. */
  toen: boolean
  meldingen: number
  /** Resolves when the event has come to something the hub was never told. */
  wacht: PromiseWithResolvers<void>
}

export interface Levensloop {
  /** Does what an event leads to, and writes the event down first. */
  leef: <T>(gebeurtenis: Gebeurtenis, work: () => T) => T
  /** Relives the diary: `doe` does one event again. What the hub was never told is told afterwards, as it was written. */
  herbeleef: (doe: (gebeurtenis: Gebeurtenis) => Promise<unknown>) => Promise<void>
  /** Runs work after the answer; failures go to `onFout`. */
  straks: (work: () => Promise<unknown>) => void
  roepHub: (verzoek: HubVerzoek) => Promise<HubAntwoord>
  /** The moment of the event that is being worked off: the same when it is relived. */
  now: () => Date
  rol: () => Rol | undefined
  /** The body of the request that is being worked off. */
  inhoud: () => string | undefined
  rust: () => Promise<void>
  /** Reliving ends after the event it is at. */
  stop: () => void
}

interface Deps {
  dagboek: Dagboek | undefined
  roep: (verzoek: HubVerzoek) => Promise<HubAntwoord>
  rolNu: () => Rol | undefined
  onFout: (fout: string) => void
}

/** The life of one partner: what happens to it, in order, and again after a restart. */
export function createLevensloop({ dagboek, roep, rolNu, onFout }: Deps): Levensloop {
  const beurten = new AsyncLocalStorage<Beurt>()
  const bezig = new Set<Promise<unknown>>()
  const verteld = new Map<string, HubAntwoord>()
  const geschreven = new Map<string, HubVerzoek>()
  let volgende = 0
  let verleden: Set<Promise<unknown>> | undefined
  const voorbij = Promise.withResolvers<void>()
  let gestopt = false

  const beurt = (gebeurtenis: Gebeurtenis, toen: boolean): Beurt => ({
    gebeurtenis,
    toen,
    meldingen: 0,
    wacht: Promise.withResolvers(),
  })

  async function roepHub(verzoek: HubVerzoek): Promise<HubAntwoord> {
    const nu = beurten.getStore()
    if (!nu) return roep(verzoek)
    // A diary from before the hub's answers were kept in it: what it told then, the hub knows.
    if (nu.gebeurtenis.nr === undefined) return { status: 200, inhoud: '' }
    const sleutel = `${nu.gebeurtenis.nr}.${nu.meldingen++}`
    const bekend = verteld.get(sleutel)
    if (bekend) return bekend
    const eerder = geschreven.get(sleutel)
    if (!eerder) dagboek?.schrijf({ soort: 'melding', sleutel, verzoek })
    if (nu.toen) {
      nu.wacht.resolve()
      await voorbij.promise
    }
    const antwoord = await roep(eerder ?? verzoek)
    dagboek?.schrijf({ soort: 'gemeld', sleutel, ...antwoord })
    return antwoord
  }

  function straks(work: () => Promise<unknown>): void {
    const task = work().catch((error: unknown) => onFout(String(error)))
    bezig.add(task)
    verleden?.add(Promise.race([task, beurten.getStore()?.wacht.promise]))
    void task.finally(() => bezig.delete(task))
  }

  return {
    leef(gebeurtenis, work) {
      const rol = rolNu()
      const bladzijde = { ...gebeurtenis, nr: volgende++, op: new Date().toISOString(), ...(rol && { rol }) }
      dagboek?.schrijf(bladzijde)
      return beurten.run(beurt(bladzijde, false), work)
    },
    async herbeleef(doe) {
      const gebeurtenissen: Gebeurtenis[] = []
      for (const bladzijde of dagboek?.bladzijden ?? [])
        if (bladzijde.soort === 'melding') geschreven.set(bladzijde.sleutel, bladzijde.verzoek)
        else if (bladzijde.soort === 'gemeld')
          verteld.set(bladzijde.sleutel, { status: bladzijde.status, inhoud: bladzijde.inhoud })
        else gebeurtenissen.push(bladzijde)
      verleden = new Set()
      for (const gebeurtenis of gebeurtenissen) {
        if (gestopt) return
        volgende = (gebeurtenis.nr ?? volgende) + 1
        const toen = beurt(gebeurtenis, true)
        // What failed then fails now, and was its own answer then.
        const work = beurten.run(toen, () => doe(gebeurtenis)).catch(() => undefined)
        await Promise.race([work, toen.wacht.promise])
        await Promise.all(verleden)
        verleden.clear()
      }
      verleden = undefined
      voorbij.resolve()
    },
    straks,
    roepHub,
    now: () => new Date(beurten.getStore()?.gebeurtenis.op ?? Date.now()),
    rol() {
      const nu = beurten.getStore()
      return nu ? nu.gebeurtenis.rol : rolNu()
    },
    inhoud() {
      const gebeurtenis = beurten.getStore()?.gebeurtenis
      return gebeurtenis?.soort === 'verzoek' ? gebeurtenis.inhoud : undefined
    },
    async rust() {
      while (bezig.size > 0) await Promise.all(bezig)
    },
    stop: () => void (gestopt = true),
  }
}
