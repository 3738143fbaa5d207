import { defineAdapter, defineInkomend, type Adapter, type Bericht, type Uitkomst } from '@wijkhub/adapter-kit'

/** What a household should look like at the partner: one text. */
const tekstVan = (document: { adres?: { straatnaam?: string } } | undefined) => document?.adres?.straatnaam

export interface KleinePartner {
  adapter: Adapter
  /** Processes everything: how it behaves until told otherwise. */
  verwerk: (bericht: Bericht) => Promise<Uitkomst>
  /** Replaces how the partner answers. */
  gedraag: (antwoord: (bericht: Bericht, signal: AbortSignal) => Promise<Uitkomst>) => void
  ontvangen: { huishoudenId: string; inhoud: string; op: number }[]
}

/** A partner of a few lines, for tests about the kit and not about a format: it is sent the street of a household. */
export function maakKleinePartner(audience: string): KleinePartner {
  const ontvangen: KleinePartner['ontvangen'] = []
  const verwerk = (bericht: Bericht): Promise<Uitkomst> => {
    ontvangen.push({ huishoudenId: bericht.route['huishouden']!, inhoud: bericht.inhoud, op: performance.now() })
    return Promise.resolve({ soort: 'verwerkt' })
  }
  let antwoord: (bericht: Bericht, signal: AbortSignal) => Promise<Uitkomst> = verwerk
  const adapter = defineAdapter({
    audience,
    formaat: 'klein',
    tegelijk: 4,
    encode({ stand, gewenst, huishoudenId }, { nieuweReferentie }) {
      if (tekstVan(gewenst) === giftig) throw new RangeError('another defect of this adapter')
      if (!gewenst || tekstVan(stand) === tekstVan(gewenst)) return undefined
      return {
        soort: 'straat',
        formaat: 'klein',
        contentType: 'text/plain',
        referentie: nieuweReferentie(),
        inhoud: tekstVan(gewenst) ?? '',
        route: { huishouden: huishoudenId },
        stand: gewenst,
      }
    },
    transport: (bericht, signal) => antwoord(bericht, signal),
    inkomend: [
      defineInkomend<string>({
        methode: 'POST',
        pad: `/klein/${audience}`,
        contentTypes: ['application/json'],
        maxBytes: 10_000,
        beschrijving: { summary: 'Een bericht van de proef' },
        decode(ruw) {
          const { kenmerk, huishoudenId, tekst } = JSON.parse(ruw) as Record<string, string>
          return { kenmerk: kenmerk!, vindplaats: { huishoudenId: huishoudenId! }, bericht: tekst! }
        },
        vertaal(tekst) {
          if (tekst === giftig) throw new TypeError('a defect of this adapter')
          const wijziging = { telefoonnummer: tekst }
          return {
            bijdragen: [{ soort: 'inwoner-gewijzigd', inwonerId: '00000000-0000-4000-8000-000000000001', wijziging }],
          }
        },
      }),
    ],
  })
  return {
    adapter,
    verwerk,
    gedraag(nieuw) {
      antwoord = nieuw
    },
    ontvangen,
  }
}

/** The text this adapter cannot bear, in or out. */
export const giftig = 'giftig'
