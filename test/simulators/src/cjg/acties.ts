import { randomUUID } from 'node:crypto'
import { dagenNa, dagInNederland } from '../dagen.ts'
import type { Partner, SimulatorContext } from '../partner.ts'
import { zoekBsn } from './brp.ts'
import type { Dossiers } from './dossiers.ts'
import type { GeldigGezin } from './gezin-controle.ts'

/** Numbers go up with the clock, so that a restarted simulator does not give one a second time (TR332). */
const nummerBasis = 392_000_000
const nummersSinds = Date.UTC(2026, 0, 1)

/** What a worker of the CJG can do. Each answers with what the hub answered. */
export function cjgActies(
  context: SimulatorContext,
  dossiers: Dossiers,
  brp: Readonly<Record<string, string>>,
): Partner['acties'] {
  let laatsteNummer = 0

  function volgendNummer(): number {
    const seconden = Math.floor((context.nu().getTime() - nummersSinds) / 1000)
    laatsteNummer = Math.max(laatsteNummer + 1, nummerBasis + seconden)
    return laatsteNummer
  }

  async function meld(pad: string, melding: object) {
    const { status, inhoud } = await context.roepHub({
      pad,
      contentType: 'application/json',
      inhoud: JSON.stringify(melding),
    })
    return { ...melding, status, antwoord: inhoud }
  }

  return {
    /** `{huishoudenId?, inwonerId?, toewijzingNummer?, aanbiederAgb?, product?, omvang?, ingangsdatum?, einddatum?}` */
    async neemBesluit(opgave) {
      const gezin = zoekGezin(dossiers, opgave['huishoudenId'])
      const kind = zoekKind(gezin, opgave['inwonerId'], context.nu())
      const bsn = zoekBsn(brp, kind)
      if (!bsn) throw new Error('the BRP of this simulator does not know this child: its BSN cannot be found')
      const nu = context.nu()
      return meld('/cjg/v1/besluiten', {
        kenmerk: `BES-${randomUUID()}`,
        huishoudenId: gezin.huishoudenId,
        inwonerId: kind.inwonerId,
        bsn,
        aanbiederAgb: opgave['aanbiederAgb'] ?? '98765432',
        toewijzingNummer: opgave['toewijzingNummer'] ?? volgendNummer(),
        product: opgave['product'] ?? { categorie: '45', code: '45A04' },
        omvang: opgave['omvang'] ?? { volume: 120, eenheid: '01', frequentie: '2' },
        ingangsdatum: opgave['ingangsdatum'] ?? dagInNederland(nu),
        einddatum: opgave['einddatum'] ?? dagenNa(dagInNederland(nu), 182),
        toegewezenOp: nu.toISOString(),
      })
    },

    /** `{huishoudenId?, verwijzingId?, status?, statusDatum?}` */
    async meldStatus(opgave) {
      const gezin = zoekGezin(dossiers, opgave['huishoudenId'])
      return meld('/cjg/v1/statussen', {
        kenmerk: `ST-${randomUUID()}`,
        huishoudenId: gezin.huishoudenId,
        verwijzingId: opgave['verwijzingId'] ?? gezin.verwijzingen[0]!.verwijzingId,
        status: opgave['status'] ?? 'in-behandeling',
        statusDatum: opgave['statusDatum'] ?? dagInNederland(context.nu()),
        gemeldOp: context.nu().toISOString(),
      })
    },
  }
}

function zoekGezin(dossiers: Dossiers, huishoudenId: unknown): GeldigGezin {
  const gezinnen = [...dossiers.perHuishouden.values()].flatMap(({ gezin }) => gezin ?? [])
  const gezin = gezinnen.find((kandidaat) => huishoudenId === undefined || kandidaat.huishoudenId === huishoudenId)
  if (!gezin) throw new Error('the CJG holds no such family')
  return gezin
}

/** The named child, otherwise the oldest under age. */
function zoekKind(gezin: GeldigGezin, inwonerId: unknown, nu: Date) {
  const vandaag = dagInNederland(nu)
  const grens = `${Number(vandaag.slice(0, 4)) - 18}${vandaag.slice(4)}`
  const kinderen = gezin.gezinsleden
    .filter((lid) => (inwonerId === undefined ? lid.geboortedatum > grens : lid.inwonerId === inwonerId))
    .sort((a, b) => a.geboortedatum.localeCompare(b.geboortedatum))
  if (!kinderen[0]) throw new Error('this family has no such child')
  return kinderen[0]
}
