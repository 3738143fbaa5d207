import {
  DatabaseConfig,
  MigratieConfig,
  PartnersConfig,
  RechtenConfig,
  RuntimeConfig,
  SleutelsConfig,
  TopicsConfig,
  VerhaalConfig,
} from '@wijkhub/runtime'
import { describeConfig, type ServiceModule } from '@wijkhub/service-kit'

/** docs/instellingen.md: every variable that anything of the hub reads, from the very schemas that read them. */
export function settingsPage(modules: readonly ServiceModule[]): string {
  const sections: [string, string, string][] = [
    ['Elke dienst', 'Ook die zonder eigen instellingen hieronder.', describeConfig(RuntimeConfig)],
    ...modules
      .filter(({ config }) => Object.keys(config.shape).length > 0)
      .map(({ naam, config }): [string, string, string] => [
        naam,
        'Naast die van elke dienst; `npm start` zet ze zelf, met de adressen van de simulatoren.',
        describeConfig(config),
      ]),
    [
      'Tabellen maken',
      '`<dienst>/src/main.ts migreer`; `npm run backup` en `npm run restore` lezen alleen de eerste.',
      describeConfig(MigratieConfig),
    ],
    ['Database, rollen en schema’s', '`deploy/stack/src/database.ts`.', describeConfig(DatabaseConfig)],
    ['Topics in Kafka', '`packages/runtime/src/commands/topics.ts`.', describeConfig(TopicsConfig)],
    ['Gebruikers en rechten in Kafka', '`packages/runtime/src/commands/rechten.ts`.', describeConfig(RechtenConfig)],
    ['Sleutels draaien', '`npm run sleutels -- draai`.', describeConfig(SleutelsConfig)],
    ['Partnersimulatoren', '`deploy/stack/src/partners.ts`, alleen om te proberen.', describeConfig(PartnersConfig)],
    ['Verhaal', '`deploy/stack/src/play-story.ts`, alleen om te proberen.', describeConfig(VerhaalConfig)],
  ]
  return `# Instellingen

Gegenereerd uit de schema's waarmee de programma's ze lezen (\`npm run settings\`); niet met de hand wijzigen.

Elke instelling is een omgevingsvariabele. \`X_FILE\` wijst een bestand aan waarin de waarde van \`X\` staat, voor geheimen; een lege
waarde telt als geen waarde. Klopt er iets niet, dan start er niets: één bericht noemt alles wat er aan schort, exitcode 78.
Opties op de opdrachtregel toont elke opdracht met \`--help\`.
${sections.map(([titel, waar, tabel]) => `\n## ${titel}\n\n${waar}\n\n${tabel}\n`).join('')}
## Op een ontwikkelmachine

| Variabele | Betekenis | Standaard |
|---|---|---|
| \`WIJKHUB_MAP\` | Waar \`npm start\` en \`npm run token\` gegevens, sleutels en logboek hebben | \`.wijkhub/hub\` |
| \`WIJKHUB_STACK_MAP\` | Waar \`npm run stack\` geheimen, dagboeken en logboeken heeft | \`.wijkhub/stack\` |
| \`WIJKHUB_ENGINES_MAP\` | Waar \`npm run engines\` de gegevens van de motoren heeft | \`.wijkhub/engines\` |
| \`WIJKHUB_KAFKA\`, \`WIJKHUB_REDIS_URL\`, \`WIJKHUB_POSTGRES_URL\` | Een motor van elders: dan start \`npm run engines\` die niet | - |
| \`WIJKHUB_ENGINES\` | Waar de tests motoren vandaan halen: \`docker\` of \`native\` | wat er is |
`
}
