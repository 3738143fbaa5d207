import { isBsn, jarenNa, type Projectie } from '@wijkhub/model'
import type { Jw305, Oordeel, StartProduct } from '@wijkhub/istandaarden'

type Besluit = NonNullable<Projectie['besluiten']>[string]

export interface Start {
  besluitId: string
  /** `undefined`: the only start that was known is taken back. */
  zorgGestartOp: string | undefined
}

export interface Keuring {
  oordeel: Oordeel
  /** What follows for the decisions; empty when the message is refused, because it is refused as a whole. */
  starts: Start[]
}

/** What holds whatever the household. */
export interface Kader {
  gemeentecode: string
  /** jjjj-mm-dd in the Netherlands */
  vandaag: string
  /** A message of this sender came in under the same Identificatie. */
  identificatieBekend?: boolean
}

export interface Bekend extends Kader {
  /** Decisions of the household as the provider knows them, by id. */
  besluiten: Record<string, Besluit>
  inwoners: Projectie['inwoners']
  /** The start of care that stands, of a decision; `undefined` when none was reported, or it was taken back. */
  gestartOp: (besluitId: string) => string | undefined
}

const goed: Oordeel = { soort: 'goed' }
const nietBeoordeeld = '0233'
const geenOpmerking = '0200'

/** Control levels 2 to 4 of a JW305 (FACTS §1.5); level 1 was passed when it was read. */
export function keurJw305(bericht: Jw305, bekend: Bekend): Keuring {
  const kop = keurKop(bericht, bekend)
  if (kop) return afgekeurd({ soort: 'kop', code: kop })
  const starts = new Map<string, string | undefined>()
  const codes: string[] = []
  // A correction is a removal of the old key and a first delivery of the new one in the same message (IV008).
  const volgorde = [...bericht.producten.keys()].sort(
    (a, b) => rang(bericht.producten[a]!) - rang(bericht.producten[b]!) || a - b,
  )
  for (const plaats of volgorde) codes[plaats] = keurProduct(bericht, bericht.producten[plaats]!, bekend, starts)
  const fout = codes.findIndex((code) => code !== geenOpmerking)
  if (fout >= 0) return afgekeurd({ soort: 'producten', codes })
  return { oordeel: goed, starts: [...starts].map(([besluitId, zorgGestartOp]) => ({ besluitId, zorgGestartOp })) }
}

/** The retour for a JW305 about an allocation nobody here knows: the named one is wrong, the others were not looked at. */
export function keurZonderToewijzing(bericht: Jw305, kader: Kader): Oordeel {
  const kop = keurKop(bericht, kader)
  if (kop) return { soort: 'kop', code: kop }
  const eerste = bericht.producten.findIndex((product) => product.toewijzingNummer !== undefined)
  const fout = Math.max(eerste, 0)
  return {
    soort: 'producten',
    codes: bericht.producten.map((_, plaats) => (plaats === fout ? '9019' : nietBeoordeeld)),
  }
}

/** What is answered on the header alone: level 2 with 0001, then the header against the world outside the message. */
function keurKop(bericht: Jw305, { gemeentecode, vandaag, identificatieBekend }: Kader): string | undefined {
  if (!isInOrde(bericht)) return '0001'
  if (identificatieBekend) return '9056'
  if (bericht.dagtekening > vandaag) return '8848'
  // TR378: no municipality that this message could be for.
  return bericht.ontvanger === gemeentecode ? undefined : 'S300'
}

/** Level 2: the rules inside the message (CS002, CS058, CS139, TR002, TR101, TR134). */
function isInOrde({ bsn, geboortedatum, dagtekening, producten }: Jw305): boolean {
  const { datum, gebruik } = geboortedatum
  const past = { '1': datum.endsWith('-01'), '2': datum.endsWith('-01-01'), '3': datum === '1900-01-01' }
  const datumPast = gebruik === undefined || past[gebruik as keyof typeof past]
  const kan = gebruik === '3' || (datum <= dagtekening && datum >= jarenNa(dagtekening, -120, '03-01'))
  const sleutels = new Set(producten.map(sleutel))
  return (
    isBsn(bsn) &&
    datumPast &&
    kan &&
    sleutels.size === producten.length &&
    producten.every(({ statusAanlevering }) => ['1', '3'].includes(statusAanlevering))
  )
}

/** The key of a start. A removal and a delivery stand together in one message only when it differs (IV008). */
const sleutel = ({ toewijzingNummer, product, begindatum }: StartProduct) =>
  JSON.stringify([toewijzingNummer, product?.categorie, product?.code, begindatum])

function keurProduct(
  { bsn, afzender }: Jw305,
  product: StartProduct,
  { besluiten, inwoners, gestartOp }: Bekend,
  starts: Map<string, string | undefined>,
): string {
  const gevonden = Object.entries(besluiten).find(
    ([, besluit]) =>
      besluit.toewijzingNummer === product.toewijzingNummer &&
      besluit.aanbiederAgb === afzender &&
      inwoners?.[besluit.inwonerId ?? '']?.bsn === bsn,
  )
  if (!gevonden) return '9019'
  const [besluitId, besluit] = gevonden
  const actueel = starts.has(besluitId) ? starts.get(besluitId) : gestartOp(besluitId)
  if (product.statusAanlevering === '3') {
    if (actueel !== product.begindatum || !isToegewezen(product, besluit)) return '9063'
    starts.set(besluitId, undefined)
    return geenOpmerking
  }
  if (!isToegewezen(product, besluit) || isVerwijderd(besluit)) return '9019'
  if (actueel === product.begindatum) return '9074'
  if (actueel !== undefined) return '9326'
  starts.set(besluitId, product.begindatum)
  return geenOpmerking
}

/** A start is of the allocation it names: what it says of the product and the begin must be what was allocated (TR019). */
function isToegewezen({ product, toewijzingIngangsdatum }: StartProduct, besluit: Besluit): boolean {
  return (
    (product === undefined || product.categorie === besluit.product?.categorie) &&
    (product?.code === undefined || product.code === besluit.product?.code) &&
    (toewijzingIngangsdatum === undefined || toewijzingIngangsdatum === besluit.ingangsdatum)
  )
}

const isVerwijderd = ({ redenWijziging }: Besluit) => redenWijziging === '13'
const rang = ({ statusAanlevering }: StartProduct) => (statusAanlevering === '3' ? 0 : 1)
const afgekeurd = (oordeel: Oordeel): Keuring => ({ oordeel, starts: [] })
