import { startPartners } from '@wijkhub/simulators'

/** Where the first simulator would like to listen; the others and the board follow it. */
const eerstePoort = 8081

/** Starts the partner simulators with tokens of the demo issuer; `env` tells the services where each partner is. */
export async function startDemoPartners(options: {
  hubUrl: string
  /** A token of that system's own program. */
  geefToken: (audience: string) => Promise<string>
  dagboeken: string
  /** CBS code of the municipality. */
  gemeentecode: string
  /** The partner systems that are connected. */
  systemen: readonly string[]
}) {
  const { hubUrl, geefToken, dagboeken, gemeentecode, systemen } = options
  const tokens = Object.fromEntries(systemen.map((audience) => [audience, () => geefToken(audience)]))
  const { adressen, bordUrl, stop } = await startPartners({ hubUrl, tokens, dagboeken, gemeentecode, eerstePoort })
  const env = Object.fromEntries(
    Object.entries(adressen).flatMap(([naam, url]) => [
      [`${naam}_URL`, url],
      [`${naam}_TOKEN`, 'demo'],
    ]),
  ) as Record<string, string>
  return { env, bordUrl, stop }
}
