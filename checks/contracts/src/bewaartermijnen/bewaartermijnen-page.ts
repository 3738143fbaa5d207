import { tabellen as vanAdapters } from '@wijkhub/adapter-kit'
import type { Persoonstabel, Tabel } from '@wijkhub/bewaren'
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
  const [persoons, andere] = [tabellen.filter(isPersoons), tabellen.filter((tabel) => !isPersoons(tabel))]
  return [
    `## ${titel}`,
    '',
    '| Tabel | Termijn | Eindigt dagelijks |',
    '|---|---|---|',
    ...persoons.map(({ naam, termijn, einden = [] }) => {
      const dagelijks = einden.map((einde) => `\`${einde.termijn}\``).join(', ')
      return `| \`${kort(naam)}\` | \`${termijn}\` | ${dagelijks || 'nee'} |`
    }),
    '',
    `Zonder gegevens van personen: ${andere.map((tabel) => `\`${kort(tabel.naam)}\` (${'geenPersonen' in tabel ? tabel.geenPersonen : ''})`).join(', ')}.`,
    '',
  ]
}

const isPersoons = (tabel: Tabel): tabel is Persoonstabel => 'termijn' in tabel
const kort = (naam: string) => naam.replace(/^.*\./, '')
