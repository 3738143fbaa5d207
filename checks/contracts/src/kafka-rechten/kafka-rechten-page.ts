import type { Inrichting } from '@wijkhub/inrichting'
import { kafkaGebruikers, kafkaRechten, topicProjectie, topics, type KafkaGebruiker } from '@wijkhub/model'

/** contracts/kafka-rechten.md: who may do what in Kafka, as a security officer reads it. */
export function kafkaRechtenPage({ doelbinding, volgers }: Pick<Inrichting, 'doelbinding' | 'volgers'>): string {
  const gebruikers = kafkaGebruikers(doelbinding, volgers)
  const naamVan = (audience: string) => doelbinding.regelVoor(audience)!.naam
  const tabel = (soort: KafkaGebruiker['soort']) => tabelVan(gebruikers, soort, naamVan)
  return [
    '# Wie mag wat in Kafka',
    '',
    'Gegenereerd uit `packages/model/src/berichten/kafka-rechten.ts`; niet met de hand wijzigen.',
    '',
    `Elke gebruiker logt in met een eigen naam en wachtwoord (SASL, SCRAM-SHA-512). Wie hieronder niet staat, en alles wat`,
    'hieronder niet staat, wordt geweigerd: de broker draait met `allow.everyone.if.no.acl.found=false`. De lijst volgt uit de',
    '[doelbindingstabel](doelbinding.md): een partij leest haar eigen projectie en geen andere. Het commando `rechten` maakt deze',
    'rechten, en `rechten controleer` meldt elk verschil, ook een recht te veel.',
    '',
    '## Per topic',
    '',
    '| Topic | Schrijven | Lezen |',
    '|---|---|---|',
    ...topics(doelbinding).map(
      ({ naam }) => `| \`${naam}\` | ${wie(gebruikers, 'schrijft', naam)} | ${wie(gebruikers, 'leest', naam)} |`,
    ),
    '',
    '## Diensten van de hub',
    '',
    ...tabel('dienst'),
    '',
    '## Lezers buiten de hub',
    '',
    'Een lezer kiest zijn groepsnamen zelf; ze beginnen met zijn naam en een punt. Een lezer bestaat pas als de beheerder hem een',
    'wachtwoord geeft.',
    '',
    ...tabel('lezer'),
    '',
    '## Integrator',
    '',
    'Leest dat er iets met een huishouden is gebeurd, nooit wat.',
    '',
    ...tabel('integrator'),
    '',
    '## De regels zoals Kafka ze kent',
    '',
    'Alle regels staan toe (ALLOW), vanaf elk adres (`*`). READ en WRITE houden DESCRIBE in.',
    '',
    '| Principal | Bewerking | Soort | Naam | Patroon |',
    '|---|---|---|---|---|',
    ...kafkaRechten(gebruikers).map(
      ({ gebruiker, bewerking, resource, naam, patroon }) =>
        `| \`User:${gebruiker}\` | ${bewerking.toUpperCase()} | ${resource.toUpperCase()} | \`${naam}\` | ${patroon.toUpperCase()} |`,
    ),
    '',
  ].join('\n')
}

function wie(gebruikers: readonly KafkaGebruiker[], wat: 'leest' | 'schrijft', topic: string): string {
  return gebruikers
    .filter((gebruiker) => gebruiker[wat].includes(topic))
    .map(({ naam }) => `\`${naam}\``)
    .join(', ')
}

function tabelVan(
  gebruikers: readonly KafkaGebruiker[],
  soort: KafkaGebruiker['soort'],
  naamVan: (audience: string) => string,
): string[] {
  return [
    '| Gebruiker | Leest | Schrijft | Met groepen | Ziet de stand van |',
    '|---|---|---|---|---|',
    ...gebruikers
      .filter((gebruiker) => gebruiker.soort === soort)
      .map(({ naam, leest, schrijft, groepen, groepVoorvoegsel, bekijkt }) => {
        const namen = groepVoorvoegsel ? [`\`${groepVoorvoegsel}\`…`] : code(groepen)
        return `| \`${naam}\`${soort === 'lezer' ? ` (${naamVan(leest[0]!.slice(topicProjectie('').length))})` : ''} | ${cel(code(leest))} | ${cel(code(schrijft))} | ${cel(namen)} | ${cel(code(bekijkt))} |`
      }),
  ]
}

const code = (namen: readonly string[]) => namen.map((naam) => `\`${naam}\``)
const cel = (namen: readonly string[]) => namen.join(', ') || 'niets'
