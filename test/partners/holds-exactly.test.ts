import { isBericht, type Adapter, type Koppeling } from '@wijkhub/adapter-kit'
import {
  arbitraryGedeeldHuishouden,
  doelbinding,
  inrichting,
  voorbeeldHuishouden,
  zoalsZijZijn,
} from '@wijkhub/builders'
import * as cjg from '@wijkhub/cjg'
import * as matchpoint from '@wijkhub/matchpoint'
import * as menscentraal from '@wijkhub/menscentraal'
import { project, type Projectie } from '@wijkhub/model'
import * as schuldhulp from '@wijkhub/schuldhulp'
import { maakCjg, maakMatchpoint, maakMenscentraal, maakSchuldhulp, startSimulator } from '@wijkhub/simulators'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/**
 * Whatever became of a household, a partner holds what it may have of it today and nothing else: nobody who left, no
 * address that is gone, no name of before. What it holds after all the messages is what it holds of one who heard only the last.
 */

const op = '2026-11-28T10:00:00Z'
interface Stand {
  zaken: Record<string, { betrokkenen: object; extra: object }>
  dossiers: Record<string, { gezin?: object }>
  meldingen: { verwijderd?: string; signaalId: string }[]
  trajecten: { beeindigdOp?: string; overdracht: object; gegevens: object; clienten: object[] }[]
}

interface Proef {
  maak: Parameters<typeof startSimulator>[0]
  adapter: (url: string) => Adapter
  /** What it holds of the household, without numbers and versions. */
  heeft: (stand: Stand) => unknown
}

const zonder = (rij: object, ...velden: string[]) =>
  Object.fromEntries(Object.entries(rij).filter(([veld]) => !velden.includes(veld)))

const proeven: Record<string, Proef> = {
  menscentraal: {
    maak: maakMenscentraal,
    adapter: (url) => menscentraal.adapter(menscentraal.config.parse({ MENSCENTRAAL_URL: url }), { inrichting }),
    heeft: ({ zaken }) =>
      Object.values(zaken).map(({ betrokkenen, extra }) => ({
        betrokkenen,
        extra,
      })),
  },
  cjg: {
    maak: maakCjg,
    adapter: (url) => cjg.adapter(cjg.config.parse({ CJG_URL: url, CJG_TOKEN: 'x' })),
    heeft: ({ dossiers }) => Object.values(dossiers).flatMap(({ gezin }) => (gezin ? [zonder(gezin, 'versie')] : [])),
  },
  matchpoint: {
    maak: (context) => maakMatchpoint(context, { match: 'nooit' }),
    adapter: (url) =>
      matchpoint.adapter(matchpoint.config.parse({ MATCHPOINT_URL: url, MATCHPOINT_TOKEN: 'x' }), { inrichting })!,
    heeft: ({ meldingen }) =>
      meldingen.filter(({ verwijderd }) => !verwijderd).map((melding) => zonder(melding, 'meldingnummer', 'ontvangen')),
  },
  schuldhulp: {
    maak: (context) => maakSchuldhulp(context, { planIntake: false }),
    adapter: (url) =>
      schuldhulp.adapter(schuldhulp.config.parse({ SCHULDHULP_URL: url, SCHULDHULP_TOKEN: 'x' }), { inrichting }),
    heeft: ({ trajecten }) =>
      trajecten
        .filter(({ beeindigdOp }) => !beeindigdOp)
        .map(({ overdracht, gegevens, clienten }) => ({
          overdracht: zonder(overdracht, 'berichtreferentie', 'versie'),
          gegevens,
          clienten,
        }))
        .toSorted((a, b) => JSON.stringify(a.overdracht).localeCompare(JSON.stringify(b.overdracht))),
  },
}

/** The wishes one after the other at a partner of its own: what it holds in the end, and the number the link has. */
async function lever(proef: Proef, audience: string, wensen: (Projectie | undefined)[]) {
  const simulator = await startSimulator(proef.maak, { port: 0 })
  const adapter = proef.adapter(simulator.url)
  let nu: Koppeling = {
    audience,
    huishoudenId: wensen.find((wens) => wens !== undefined)!.huishoudenId,
    nummer: undefined,
    stand: undefined,
    gewenst: undefined,
    gewensteVersie: 0,
    geheugen: {},
  }
  for (const gewenst of wensen) {
    nu = { ...nu, gewenst, gewensteVersie: nu.gewensteVersie + 1 }
    for (;;) {
      const bericht = adapter.encode(nu, { op, nieuweReferentie: () => crypto.randomUUID() })
      if (!isBericht(bericht)) break
      const uitkomst = await adapter.transport(bericht, AbortSignal.timeout(5000))
      expect(uitkomst).toMatchObject({ soort: 'verwerkt' })
      const nummer = 'nummer' in uitkomst ? uitkomst.nummer : undefined
      nu = {
        ...nu,
        stand: bericht.stand,
        nummer: nu.nummer ?? nummer,
        geheugen: {
          ...nu.geheugen,
          ...bericht.geheugen,
          ...(bericht.nummerAls && nummer && { [bericht.nummerAls]: nummer }),
        },
      }
    }
  }
  const heeft = proef.heeft(simulator.stand() as Stand)
  await simulator.stop()
  return { heeft, nummer: nu.nummer }
}
const heeftNa = async (...over: Parameters<typeof lever>) => (await lever(...over)).heeft

/** A household's document for one audience as it changes: members come and leave, names and address change, it ends. */
const levens = (audience: string) =>
  fc
    .array(arbitraryGedeeldHuishouden, { minLength: 2, maxLength: 3 })
    .chain((huishoudens) => {
      const regel = doelbinding.regelVoor(audience)!
      const [eerste] = huishoudens
      const documenten = huishoudens.flatMap((huishouden, beurt) => {
        // The same household: everybody of before and the new ones, or the new ones only.
        const inwoners = { ...(beurt % 2 === 1 && eerste!.inwoners), ...huishouden.inwoners }
        const document = project(
          { ...huishouden, huishoudenId: eerste!.huishoudenId, inwoners },
          regel,
          doelbinding,
          op,
        )
        return document ? [document] : []
      })
      return fc.tuple(...documenten.map((document) => zoalsZijZijn(document)), fc.boolean())
    })
    .map((gekozen) => {
      const documenten = gekozen.slice(0, -1) as Projectie[]
      return gekozen.at(-1) ? documenten.flatMap((document) => [undefined, document]) : documenten
    })
    .filter((wensen) => wensen.some((wens) => wens !== undefined))

test.each(Object.entries(proeven))(
  '%s holds exactly what it may have',
  async (audience, proef) => {
    await fc.assert(
      fc.asyncProperty(levens(audience), async (wensen) => {
        const laatste = wensen.at(-1)
        expect(await heeftNa(proef, audience, wensen)).toEqual(await heeftNa(proef, audience, [laatste]))
      }),
      { numRuns: 25 },
    )
  },
  60_000,
)

test.each(Object.entries(proeven))(
  '%s: a right that ends and comes back goes on under the number it had',
  async (audience, proef) => {
    const document = project(voorbeeldHuishouden(), doelbinding.regelVoor(audience)!, doelbinding, '2026-11-28')!
    const terug = await lever(proef, audience, [document, undefined, document])
    const nooitWeg = await lever(proef, audience, [document])
    expect(terug).toEqual(nooitWeg)
    expect(terug.nummer).toBeDefined()
  },
)
