import { randomUUID } from 'node:crypto'
import { adres, moeder } from '@wijkhub/builders'
import { totdat } from '@wijkhub/builders/hub'
import { startHubMetPartners } from './hub-met-partners.ts'

/** What the debt-assistance system reports in DDAS, over its own door, and what becomes of it in the household. */

export const hub = await startHubMetPartners()
let teller = 0

interface Zaak {
  huishoudenId: string
  inwonerId: string
  verwijzingId: string
}

/** A mother with a BSN, referred with her consent; the partner has her referral. */
export async function verwezen(persoon: object = {}): Promise<Zaak> {
  const nummer = ++teller
  const { huishoudenId, inwoners } = await hub.registreer('gemeente', {
    bronrecordId: `S-${nummer}`,
    medewerker: { naam: 'Anouk Visser' },
    grondslag: { wet: 'Wgs' },
    adres: { ...adres, huisnummer: nummer },
    inwoners: [{ ...moeder, bsn: nieuwBsn(nummer), bronpersoonId: 'm', telefoonnummer: '0612345601', ...persoon }],
    toestemmingen: [{ bronpersoonId: 'm', voor: 'schuldhulp', gegevenOp: '2026-11-20' }],
    verwijzingen: [{ bronpersoonIds: ['m'], naar: 'schuldhulp', reden: 'Problematische schulden' }],
  })
  await hub.bezorgd('schuldhulp', huishoudenId)
  const { verwijzingen } = await hub.huishouden('gemeente', huishoudenId)
  return { huishoudenId, inwonerId: inwoners['m']!, verwijzingId: Object.keys(verwijzingen!)[0]! }
}

/** Numbers of the test range that pass the 11-proef, another one for each household. */
function nieuwBsn(nummer: number): string {
  const goed = (getal: number) =>
    [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((som, gewicht, plaats) => som + gewicht * Number(String(getal)[plaats]), 0) %
      11 ===
    0
  let getal = 999900000
  for (let gevonden = 0; gevonden < nummer;) if (goed(++getal)) gevonden++
  return String(getal)
}

export const bsnVan = async ({ huishoudenId, inwonerId }: Zaak) =>
  (await hub.huishouden('gemeente', huishoudenId)).inwoners![inwonerId]!.bsn!

interface Melding {
  op?: string
  referentie?: string
  clienten?: object[]
  traject?: object
}

export async function meld(
  zaak: Zaak,
  { op = new Date().toISOString(), referentie = randomUUID(), clienten, traject = {} }: Melding,
) {
  return hub.roep('schuldhulp', 'PUT', `/schuldhulp/v1/trajecten/${zaak.verwijzingId}`, {
    traject: {
      startdatumLevering: '2026-11-01',
      einddatumLevering: '2026-12-01',
      aanleverdatumEnTijd: op,
      codeGegevensleverancier: 'SHV-1',
      leveringen: [
        {
          teller: 1,
          aanleverende_organisatie: { '(Statutaire) Naam': 'Schuldhulp' },
          schuldhulptrajecten: [
            { gemeentecode: '0392', client: [{ Burgerservicenummer: await bsnVan(zaak) }], ...traject },
          ],
        },
      ],
    },
    overdracht: { berichtreferentie: referentie, ...(clienten && { clienten }) },
  })
}

export const status = async ({ huishoudenId, verwijzingId }: Zaak) => {
  const { verwijzingen } = await hub.huishouden('gemeente', huishoudenId)
  const { status, statusDatum, statusReden } = verwijzingen![verwijzingId]!
  return { status, ...(statusDatum && { statusDatum }), ...(statusReden && { statusReden }) }
}
export const wordt = (zaak: Zaak, verwacht: object) =>
  totdat(
    () => status(zaak),
    (nu) => JSON.stringify(nu) === JSON.stringify(verwacht),
  )
/** Waits until all the partner told is taken in. */
export const ingelezen = (zaak: Zaak) =>
  totdat(
    async () => {
      const { rows } = await hub.pool.query(
        `select k.bijdrage_verzonden as verzonden, p.bijdrage as verwerkt
         from debt_assistance.koppeling k join registratie.projectie p using (audience, huishouden_id)
         where k.huishouden_id = $1`,
        [zaak.huishoudenId],
      )
      return rows[0] as { verzonden: number; verwerkt: number }
    },
    ({ verzonden, verwerkt }) => verzonden === verwerkt,
  )
export const feiten = async ({ huishoudenId }: Zaak) =>
  Number(
    (
      (await hub.pool.query('select count(*) n from registratie.feit where huishouden_id = $1', [huishoudenId]))
        .rows[0] as { n: string }
    ).n,
  )

export const intake = { intake: { startdatum: '2026-12-02' } }
