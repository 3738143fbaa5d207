import { service as registratie } from '@wijkhub/case-registry'
import { createWijkhubClient, WijkhubFout, type Ontvangstbewijs, type WijkhubClient } from '@wijkhub/client'
import { isBsn, type Inhoud, type Persoonsgegevens } from '@wijkhub/model'
import { maakZorgverzekeraar, startSimulator, type SimulatorContext } from '@wijkhub/simulators'
import { adres, grootmoeder, kenToe } from '@wijkhub/builders'
import { adapterDubbel } from '@wijkhub/builders/dubbels'
import { totdat } from '@wijkhub/builders/hub'
import { startHub } from '@wijkhub/builders/start-hub'
import { service as feed } from '@wijkhub/wijkverpleging-feed'

/** BSNs of the official test range that pass the 11-proef: each person of a test has one of her own. */
const bsns = Array.from({ length: 500 }, (_, index) => String(999_990_100 + index)).filter(isBsn)

/** The registry, the feed to the insurer and an insurer, in this process and on a clock the test sets. */
export async function startHubMetVerzekeraar(op: string, verdict: 'direct' | 'later' = 'direct') {
  let verschil = Date.parse(op) - Date.now()
  const now = () => new Date(Date.now() + verschil)
  const maak = (context: SimulatorContext) => maakZorgverzekeraar({ ...context, now }, { verdict })
  const hub = await startHub({
    diensten: [registratie, feed],
    partners: { wijkverpleging: (adres) => startSimulator(maak, { port: 0, hub: adres, opnieuwMs: 50 }) },
    now,
  })
  const simulator = hub.partners.wijkverpleging
  const client = (organisatie: string): WijkhubClient => createWijkhubClient({ url: hub.url, token: organisatie })
  const zorgbalans = client('zorgbalans')
  const adapters = adapterDubbel(hub.deps(registratie.schema))
  let huishoudens = 0
  let laatsteBsn = bsns.length

  /** The insurer's receipt as Zorgbalans sees it. */
  async function bewijs(huishoudenId: string): Promise<Ontvangstbewijs | undefined> {
    const { leveringen } = await zorgbalans.leveringen(huishoudenId)
    return leveringen.find((levering) => levering.audience === 'wijkverpleging')
  }

  return {
    simulator,
    /** A BSN nobody has yet. */
    anderBsn: () => bsns[--laatsteBsn]!,
    client,
    zorgbalans,
    kenToe: (organisatie: string, huishoudenId: string) =>
      kenToe((als, methode, pad, inhoud) => hub.roep(als, methode, pad, { inhoud }), organisatie, huishoudenId),
    pool: hub.pool,
    setClock(naar: string) {
      verschil = Date.parse(naar) - Date.now()
    },
    /** A household of one insured person, registered by Zorgbalans. */
    async huishouden(meer: Partial<typeof persoon> = {}) {
      const nummer = ++huishoudens
      const inwoner = { ...persoon, bsn: bsns[nummer]!, bronpersoonId: 'p', ...meer }
      const { huishoudenId, inwoners } = await zorgbalans.meldAan({
        bronrecordId: `ZB-${nummer}`,
        medewerker: { naam: 'Noor Bakker' },
        grondslag: { wet: 'Zvw' },
        adres: { ...adres, huisnummer: 1000 + nummer },
        inwoners: [{ ...inwoner, naam: { voornamen: 'Aaltje', geslachtsnaam: `Verzonnen${'abcdefghij'[nummer]}` } }],
      })
      return { huishoudenId, inwonerId: inwoners[0]!.inwonerId }
    },
    totdat: (huishoudenId: string, klaar: (bewijs: Ontvangstbewijs | undefined) => boolean) =>
      totdat(() => bewijs(huishoudenId), klaar).then((gezien) => gezien!),
    /** The delivery of what was last recorded (or of that version) ended, however. */
    bezorgd(huishoudenId: string, versie?: number) {
      return this.totdat(
        huishoudenId,
        (gezien) =>
          gezien !== undefined &&
          gezien.versie === (versie ?? gezien.gewensteVersie) &&
          (['verwerkt', 'onverzendbaar', 'geweigerd'].includes(gezien.status) || gezien.vanaf !== undefined),
      )
    },
    totdatVerwerkt(huishoudenId: string) {
      return this.totdat(
        huishoudenId,
        (gezien) => gezien?.status === 'verwerkt' && gezien.versie === gezien.gewensteVersie,
      )
    },
    /** What another partner system tells of this household. */
    meldt: (bron: string, huishoudenId: string, inhoud: Inhoud) => adapters.draagBij(bron, huishoudenId, inhoud),
    stand: () =>
      simulator.stand() as Record<'bestanden' | 'regels' | 'creditregels' | 'afgekeurd' | 'saldoCenten', number>,
    stop: hub.stop,
  }
}

const persoon: Persoonsgegevens = {
  ...grootmoeder,
  verzekering: { uzovi: '9999', verzekerdennummer: 'V00012345' },
}

/** The refusal of a call, or a failure when it was not refused. */
export async function weigering(werk: Promise<unknown>): Promise<WijkhubFout> {
  const [uitkomst] = await Promise.allSettled([werk])
  if (uitkomst.status === 'rejected' && uitkomst.reason instanceof WijkhubFout) return uitkomst.reason
  throw new Error('dit werd niet geweigerd', { cause: uitkomst })
}
