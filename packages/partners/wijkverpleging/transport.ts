import {
  eigenWeigering,
  leesJson,
  restTransport,
  type Bericht,
  type PartnerAntwoord,
  type RestVerbinding,
  type Transport,
  type Uitkomst,
} from '@wijkhub/adapter-kit'
import { naUitslag, naWeigering } from './decode/uitslag.ts'
import { Aangenomen, Uitslag } from './wire.ts'

/** Uploads one file and says how it ended. One character of the file is one byte: the records are fixed width. */
export function transport(verbinding: RestVerbinding): Transport {
  return (bericht, signal) =>
    restTransport(verbinding, (antwoord) => uitkomstVan(bericht, antwoord), {
      headers: ({ route }) => ({ 'content-disposition': `attachment; filename="${route['bestandsnaam']}"` }),
      codeer: (inhoud) => new Uint8Array(Buffer.from(inhoud, 'latin1')),
    })(bericht, signal)
}

function uitkomstVan(bericht: Bericht, antwoord: PartnerAntwoord): Uitkomst | undefined {
  const { status, inhoud } = antwoord
  const json = leesJson(inhoud)
  const later = status === 202 ? Aangenomen.safeParse(json).data : undefined
  if (later) return { soort: 'geaccepteerd', nummer: later.bestandsnummer }
  const uitslag = status === 200 ? Uitslag.safeParse(json).data : undefined
  if (uitslag) return naUitslag(bericht, uitslag)
  const weigering = eigenWeigering(antwoord)
  if (!weigering) return undefined
  const { status: _, ...geweigerd } = weigering
  return naWeigering(bericht, geweigerd)
}
