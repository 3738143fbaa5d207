import type { Inrichting } from '@wijkhub/inrichting'

/** contracts/voorrang.md: whose word counts, per field, as somebody reads it who must settle a contradiction. */
export function voorrangPage({ voorrang, naamVan }: Inrichting): string {
  const naam = (bron: string) => (bron === 'brp' ? 'de BRP' : naamVan(bron))
  const wie = ({ volgorde, nieuwste, alleen }: (typeof voorrang.regels)[number]) => {
    if (nieuwste) return 'wat het laatst is gezegd, van wie ook'
    if (alleen) return `alleen ${alleen.map(naam).join(' en ')}`
    const plaatsen = volgorde!.map((bronnen) =>
      Array.isArray(bronnen) ? `het nieuwste van ${bronnen.map(naam).join(' en ')}` : naam(bronnen),
    )
    return [...plaatsen, 'wat bekend was'].map((plaats, index) => `${index + 1}. ${plaats}`).join('; ')
  }
  return [
    '# Voorrang: wiens woord geldt',
    '',
    '> Gemaakt uit de inrichting van de gemeente (`inrichting/`); wijzig dat bestand en niet deze bladzijde.',
    '',
    'Per veld van een inwoner, en van een verwijzing hoe ver zij is. Een bron vervangt haar eigen woord met een later woord; daarvoor geldt',
    'haar eigen moment, niet wanneer het binnenkwam. Zegt wie voorgaat iets anders, dan geldt dat; wat verliest wordt een *afwijking* met',
    'beide waarden en hun bron, en gaat niet verloren. Wat een mens besliste, blijft staan tot wie voorgaat daarna iets nieuws zegt.',
    'Adres en grondslag van een huishouden veranderen door geen melding: wat anders is, is een afwijking.',
    '',
    '| Veld | Wiens woord geldt | Waarom |',
    '|---|---|---|',
    ...voorrang.regels.flatMap((regel) =>
      regel.velden.map((veld) => `| \`${veld}\` | ${wie(regel)} | ${regel.waarom} |`),
    ),
    '',
  ].join('\n')
}
