import type { Projectie } from '@wijkhub/model'
import { defineAdapter, defineInkomend, type Adapter, type Bericht, type Uitkomst } from '@wijkhub/adapter-kit'

/**
 * A partner system small enough to see through: it holds a document per household under a number of its own, knows a
 * message it had before by its reference, and fails as told. For the tests of the kit.
 */
export function maakProefpartner(audience = 'menscentraal') {
  const gevallen = new Map<string, { nummer: string; document: unknown }>()
  const gezien = new Map<string, Uitkomst>()
  const ontvangen: { huishoudenId: string; referentie: string; soort: string; inhoud: string }[] = []
  let gedrag: (
    bericht: Bericht,
    signal: AbortSignal,
  ) => Promise<'verwerk' | 'verwerk-antwoord-kwijt' | Uitkomst> = async () => 'verwerk'

  const verwerk = (bericht: Bericht): Uitkomst => {
    const eerder = gezien.get(bericht.referentie)
    const huishoudenId = bericht.route['huishouden']!
    ontvangen.push({ huishoudenId, referentie: bericht.referentie, soort: bericht.soort, inhoud: bericht.inhoud })
    if (eerder) return eerder
    const geval = gevallen.get(huishoudenId)
    const nummer = geval?.nummer ?? `N-${gevallen.size + 1}`
    gevallen.set(huishoudenId, {
      nummer,
      document: bericht.soort === 'nummer' ? geval?.document : JSON.parse(bericht.inhoud),
    })
    const uitkomst: Uitkomst = { soort: 'verwerkt', nummer }
    gezien.set(bericht.referentie, uitkomst)
    return uitkomst
  }

  const adapter: Adapter = defineAdapter({
    audience,
    formaat: 'proef',
    tegelijk: 8,
    encode(koppeling, omgeving) {
      const { nummer, stand, gewenst } = koppeling
      if (!nummer && gewenst) return maak('nummer', '{}', stand)
      if (JSON.stringify(telefoons(stand)) === JSON.stringify(telefoons(gewenst))) return undefined
      return maak('wijzig', JSON.stringify({ nummer, telefoons: telefoons(gewenst) ?? null }), gewenst)
      function maak(soort: string, inhoud: string, na: Projectie | undefined): Bericht {
        return {
          soort,
          formaat: 'proef',
          contentType: 'application/json',
          referentie: omgeving.nieuweReferentie(),
          inhoud,
          route: { huishouden: koppeling.huishoudenId },
          stand: na,
        }
      }
    },
    async transport(bericht, signal) {
      const wat = await gedrag(bericht, signal)
      // Broken off before it arrived, as an HTTP request is.
      if (signal.aborted) return { soort: 'onzeker', foutcode: 'afgebroken', reden: 'afgebroken' }
      if (wat === 'verwerk') return verwerk(bericht)
      if (wat !== 'verwerk-antwoord-kwijt') return wat
      verwerk(bericht)
      return { soort: 'onzeker', foutcode: 'antwoord-kwijt', reden: 'verbinding verbroken' }
    },
    inkomend: [
      defineInkomend<{ telefoonnummer: string; inwonerId: string }>({
        methode: 'POST',
        pad: `/proef/${audience}`,
        contentTypes: ['application/json'],
        maxBytes: 10_000,
        beschrijving: { summary: 'Een telefoonnummer melden' },
        decode(ruw) {
          const { kenmerk, huishoudenId, ...bericht } = JSON.parse(ruw) as Record<string, string>
          if (!kenmerk) return { foutcode: 'kenmerk-ontbreekt', reden: 'kenmerk ontbreekt' }
          return {
            kenmerk,
            vindplaats: { huishoudenId: huishoudenId! },
            bericht: bericht as { telefoonnummer: string; inwonerId: string },
          }
        },
        vertaal({ inwonerId, telefoonnummer }, koppeling) {
          const stand = structuredClone(koppeling.stand)!
          stand.inwoners![inwonerId]!.telefoonnummer = telefoonnummer
          return { bijdragen: [{ soort: 'inwoner-gewijzigd', inwonerId, wijziging: { telefoonnummer } }], stand }
        },
      }),
    ],
  })

  return {
    adapter,
    gevallen,
    /** Messages about these households only: events of an earlier test may come again. */
    ontvangen: (...huishoudenIds: string[]) =>
      ontvangen.filter((bericht) => huishoudenIds.includes(bericht.huishoudenId)),
    gedraag(nieuw: typeof gedrag) {
      gedrag = nieuw
    },
  }
}

function telefoons(document: Projectie | undefined) {
  return (
    document &&
    Object.fromEntries(Object.entries(document.inwoners ?? {}).map(([id, inwoner]) => [id, inwoner.telefoonnummer]))
  )
}
