import type { Inrichting } from '@wijkhub/inrichting'
import type { DoelbindingRegel } from '@wijkhub/model'

/** contracts/dpia-tabellen.md: the facts a judgement of the effects on privacy rests on (AVG art. 35 lid 7); the judgement is docs/dpia.md. */
export function dpiaPage({ doelbinding }: Pick<Inrichting, 'doelbinding'>): string {
  const { regels } = doelbinding
  return [
    '# Tabellen voor de gegevensbeschermingseffectbeoordeling',
    '',
    '> Gemaakt uit de inrichting van de gemeente; wijzig die en niet deze bladzijde. Het oordeel staat in [docs/dpia.md](../docs/dpia.md).',
    '',
    '## Bijzondere en gevoelige gegevens, per ontvanger',
    '',
    `| Ontvanger | ${gevoelig.map(({ naam }) => naam).join(' | ')} |`,
    `|---|${gevoelig.map(() => ':-:').join('|')}|`,
    ...regels.map(
      (regel) => `| ${regel.naam} | ${gevoelig.map(({ van }) => (krijgt(regel, van) ? 'x' : '')).join(' | ')} |`,
    ),
    '',
    '## Over wie, en met wiens woord',
    '',
    '| Ontvanger | Welke inwoners | Toestemming nodig | Private partij |',
    '|---|---|---|---|',
    ...regels.map(
      ({ naam, kring, toestemming, prive }) =>
        `| ${naam} | ${kring} | ${toestemming ? `ja, voor ${toestemming}` : 'nee'} | ${prive === false ? 'nee' : 'ja'} |`,
    ),
    '',
    '## Hoeveel velden',
    '',
    '| Ontvanger | Velden van een persoon | Andere delen |',
    '|---|--:|--:|',
    ...regels.map(({ naam, velden }) => {
      const delen = new Set(velden.filter((pad) => !pad.startsWith('inwoners.')).map((pad) => pad.split('.')[0]))
      return `| ${naam} | ${velden.filter((pad) => pad.startsWith('inwoners.')).length} | ${delen.size} |`
    }),
    '',
  ].join('\n')
}

/** By which part or field of the table it is told. */
const gevoelig = [
  { naam: 'BSN (UAVG art. 46)', van: ['inwoners.*.bsn'] },
  { naam: 'gezondheid: besluiten en bezoeken (AVG art. 9)', van: ['besluiten', 'contactmomenten'] },
  { naam: 'hoe het gaat: metingen', van: ['zrm', 'metingen'] },
  { naam: 'signaal over een jeugdige', van: ['signalen'] },
  { naam: 'geweld of onveiligheid: opschalen', van: ['schalingen'] },
  { naam: 'wat iemand vertelde: aantekeningen', van: ['rapportages'] },
] as const

function krijgt({ velden }: DoelbindingRegel, van: readonly string[]): boolean {
  return velden.some((pad) => van.some((een) => pad === een || pad.startsWith(`${een}.`)))
}
