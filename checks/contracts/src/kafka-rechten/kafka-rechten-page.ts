import {
  doelbinding,
  kafkaGebruikers,
  kafkaRechten,
  regelVoor,
  topicProjectie,
  topics,
  volgers,
  type KafkaGebruiker,
} from '@wijkhub/model'

/** contracts/kafka-rechten.md: who may do what in Kafka, as a security officer reads it. */
export function kafkaRechtenPage(): string {
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
    ...topics(doelbinding).map(({ naam }) => `| \`${naam}\` | ${wie('schrijft', naam)} | ${wie('leest', naam)} |`),
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
    ...kafkaRechten(kafkaGebruikers(doelbinding, volgers)).map(
      ({ gebruiker, bewerking, bron, naam, patroon }) =>
        `| \`User:${gebruiker}\` | ${bewerking.toUpperCase()} | ${bron.toUpperCase()} | \`${naam}\` | ${patroon.toUpperCase()} |`,
    ),
    '',
  ].join('\n')
}

function wie(wat: 'leest' | 'schrijft', topic: string): string {
  return kafkaGebruikers(doelbinding, volgers)
    .filter((gebruiker) => gebruiker[wat].includes(topic))
    .map(({ naam }) => `\`${naam}\``)
    .join(', ')
}

function tabel(soort: KafkaGebruiker['soort']): string[] {
  return [
    '| Gebruiker | Leest | Schrijft | Met groepen | Ziet de stand van |',
    '|---|---|---|---|---|',
    ...kafkaGebruikers(doelbinding, volgers)
      .filter((gebruiker) => gebruiker.soort === soort)
      .map(({ naam, leest, schrijft, groepen, groepVoorvoegsel, bekijkt }) => {
        const namen = groepVoorvoegsel ? [`\`${groepVoorvoegsel}\`…`] : code(groepen)
        return `| \`${naam}\`${bijNaam(leest, soort)} | ${cel(code(leest))} | ${cel(code(schrijft))} | ${cel(namen)} | ${cel(code(bekijkt))} |`
      }),
  ]
}

function bijNaam(leest: readonly string[], soort: KafkaGebruiker['soort']): string {
  if (soort !== 'lezer') return ''
  const audience = leest[0]!.slice(topicProjectie('').length)
  return ` (${regelVoor(audience)!.naam})`
}

const code = (namen: readonly string[]) => namen.map((naam) => `\`${naam}\``)
const cel = (namen: readonly string[]) => namen.join(', ') || 'niets'
