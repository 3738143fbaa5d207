import { tabellen as vanAdapters } from '@wijkhub/adapter-kit'
import type { Einde, Tabel } from '@wijkhub/bewaren'
import { service as registratie } from '@wijkhub/case-registry'
import { outboxTabellen } from '@wijkhub/events/outbox'
import { Termijnnaam, termijnen, waaromVast } from '@wijkhub/model'

/** contracts/bewaartermijnen.md: how long what is kept of whom, as a privacy officer reads it. */
export function bewaartermijnenPage(): string {
  return [
    '# Wat hoe lang wordt bewaard',
    '',
    'Gegenereerd uit de lijsten `tabellen` van de diensten en `packages/model/src/bewaren/termijnen.ts`; niet met de hand wijzigen.',
    '',
    'Een gemeente kan van een termijn andere dagen geven in haar inrichting (`bewaartermijnen`, op naam). Wat *dagelijks* heet, eindigt',
    'vanzelf; de rest blijft tot het dossier eindigt of het huishouden wordt gewist. Wat in quarantaine op een mens wacht, blijft altijd.',
    ...Termijnnaam.options.flatMap((naam) => {
      const waarom = waaromVast(naam)
      return waarom === undefined ? [] : ['', `Niet anders te geven: \`${naam}\` (${waarom}).`]
    }),
    '',
    '## Termijnen',
    '',
    '| Termijn | Dagen | Vanaf | Grond |',
    '|---|---|---|---|',
    ...Termijnnaam.options.map((naam) => {
      const { dagen, vanaf, grond } = termijnen[naam]
      return `| \`${naam}\` | ${dagen} | ${vanaf} | ${grond} |`
    }),
    '',
    ...schema('Het register (`case-registry`)', registratie.tabellen),
    ...schema('Elke dienst met partnersystemen (`adapter-kit`)', vanAdapters),
    ...schema('Gebeurtenissen (`events`), per dienst of gedeeld', outboxTabellen('eventlog')),
  ].join('\n')
}

function schema(titel: string, tabellen: readonly Tabel[]): string[] {
  const persoons = tabellen.filter((tabel) => 'termijn' in tabel)
  const medewerkers = tabellen.filter((tabel) => 'vanMedewerkers' in tabel)
  const andere = tabellen.filter((tabel) => 'geenPersonen' in tabel)
  return [
    `## ${titel}`,
    '',
    '| Tabel | Termijn | Eindigt dagelijks |',
    '|---|---|---|',
    ...persoons.map(({ naam, termijn, einden }) => regel(naam, termijn, einden)),
    ...medewerkers.map(({ naam, vanMedewerkers, einden }) => regel(naam, vanMedewerkers, einden, ' (van medewerkers)')),
    '',
    `Zonder gegevens van personen: ${andere.map((tabel) => `\`${kort(tabel.naam)}\` (${tabel.geenPersonen})`).join(', ')}.`,
    '',
  ]
}

function regel(naam: string, termijn: string, einden: readonly Einde[] = [], wie = ''): string {
  const dagelijks = einden.map((einde) => `\`${einde.termijn}\``).join(', ')
  return `| \`${kort(naam)}\`${wie} | \`${termijn}\` | ${dagelijks || 'nee'} |`
}
const kort = (naam: string) => naam.replace(/^.*\./, '')
