import type { Inrichting } from '@wijkhub/inrichting'
import { bewaardagen, termijnen, verwerkingen, type Verwerking } from '@wijkhub/model'
import { gronden } from './gronden.ts'

type Nodig = Pick<Inrichting, 'gemeente' | 'doelbinding' | 'bewaartermijnen'>

/** contracts/verwerkingsregister.md: what AVG art. 30 asks of the municipality, as far as the hub is concerned. */
export function verwerkingsregisterPage({ gemeente, doelbinding, bewaartermijnen }: Nodig): string {
  const codes = Object.keys(verwerkingen) as Verwerking[]
  return [
    `# Register van verwerkingen: ${gemeente.naam}`,
    '',
    '> Gemaakt uit de inrichting van de gemeente, de termijnen en de lijst van verwerkingen; wijzig die en niet deze bladzijde. De artikelen zijn de',
    '> lezing van de ontwikkelaars en moeten door de functionaris gegevensbescherming van de gemeente worden bevestigd.',
    '',
    `AVG art. 30 lid 1. Verwerkingsverantwoordelijke: gemeente ${gemeente.naam} (OIN ${gemeente.oin}). Contact en functionaris gegevensbescherming: door de`,
    'gemeente in te vullen in haar eigen register, evenals waar de hub en de systemen van de ontvangers staan (doorgifte buiten de EER).',
    '',
    '## Verwerkingen',
    '',
    '| Code | Doel | Grond | Van wie | Wat | Bewaard |',
    '|---|---|---|---|---|---|',
    ...codes.map((code) => {
      const { wet, personen, gegevens, termijn } = gronden[code]
      const dagen = `${bewaardagen(termijn, bewaartermijnen)} dagen na ${termijnen[termijn].vanaf}`
      return `| \`${urn(gemeente.oin, code)}\` | ${verwerkingen[code]} | ${wet} | ${personen} | ${gegevens} | \`${termijn}\`: ${dagen} |`
    }),
    '',
    '## Ontvangers',
    '',
    'Wat een ontvanger precies krijgt, staat veld voor veld in [doelbinding.md](doelbinding.md).',
    '',
    '| Ontvanger | Soort | BSN | Waarvoor | Grond | Tot wanneer |',
    '|---|---|---|---|---|---|',
    ...doelbinding.regels.map(
      ({ naam, soort, magBsn, doel, grondslag, einde }) =>
        `| ${naam} | ${soort === 'systeem' ? 'krijgt berichten' : 'leest over de API'} | ${magBsn ? 'ja' : 'nee'} | ${doel} | ${grondslag} | ${einde} |`,
    ),
    '',
    '## Maatregelen (AVG art. 32)',
    '',
    ...maatregelen.map((maatregel) => `- ${maatregel}`),
    '',
  ].join('\n')
}

/** As the log names a processing (Logboek Dataverwerkingen, `dpl.core.processing_activity_id`). */
const urn = (oin: string, code: string) => `urn:nld:oin:${oin}:verwerking:${code}`

const maatregelen = [
  'Wie mag wat op welke route: [toegang.md](toegang.md); wie krijgt welk veld: [doelbinding.md](doelbinding.md). Beide zijn wat de hub afdwingt.',
  'Wie niet betrokken is krijgt hetzelfde antwoord als van een huishouden dat er niet is ([0010](../docs/decisions/0010-registering-is-not-reading.md)).',
  'Een geheim adres gaat alleen naar wie het opgaf en naar systemen van publieke partijen ([0015](../docs/decisions/0015-people-and-addresses-as-they-are.md)).',
  'Elke termijn staat op één plaats en eindigt dagelijks: [bewaartermijnen.md](bewaartermijnen.md).',
  'Dreigingen per grens, elk met de toets die haar tegenhoudt: [docs/threats](../docs/threats).',
]
