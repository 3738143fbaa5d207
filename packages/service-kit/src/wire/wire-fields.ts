import { z } from 'zod'

const fields = {
  TOKEN: (naar: string) => z.string().min(1).optional().describe(`Token waarmee de hub zich bij ${naar} meldt`),
  TOKEN_URL: (naar: string) =>
    z
      .url()
      .optional()
      .describe(
        `In plaats van een vast token: waar de hub een token voor ${naar} haalt, met private_key_jwt (RFC 7523)`,
      ),
  CLIENT_ID: () => z.string().min(1).optional().describe('Naam van de hub bij die uitgever (client_id)'),
  CLIENT_SLEUTEL_FILE: () =>
    z
      .string()
      .optional()
      .describe('Bestand met de privésleutel waarmee de hub zich daar meldt (JWK of PEM); mag onder het werk wisselen'),
  CLIENT_AUD: () =>
    z
      .string()
      .min(1)
      .optional()
      .describe('`aud` waarmee de hub zich daar meldt; weggelaten: het adres van de uitgever'),
  CLIENT_SCOPE: () => z.string().min(1).optional().describe('Scopes die de hub daar vraagt, gescheiden door spaties'),
  CERT_FILE: (naar: string) =>
    z
      .string()
      .optional()
      .describe(`Bestand met het certificaat van de hub bij ${naar} (PEM, met de keten); mag onder het werk wisselen`),
  SLEUTEL_FILE: () => z.string().optional().describe('Bestand met de privésleutel van dat certificaat (PEM)'),
  CA_FILE: (naar: string) =>
    z
      .string()
      .optional()
      .describe(`Bestand met de CA die ${naar} vertrouwd maakt (PEM); weggelaten: wat Node vertrouwt`),
}

type Fields = typeof fields
type FieldName = keyof Fields
type WireShape<P extends string> = { [K in FieldName as `${P}_${K}`]: ReturnType<Fields[K]> }
/** What the variables of one connection hold. */
export type WireValues<P extends string> = z.infer<z.ZodObject<WireShape<P>>>

/**
 * For the configuration of whatever calls somebody else's system: how the hub says who it is, and whom it trusts. The files
 * are read again while it works, so these variables are paths and no secrets. `naar` is that system in a sentence;
 * `mayBeNobody` where it may not ask who calls.
 */
export function wireFields<const P extends string>(
  prefix: P,
  naar: string,
  { mayBeNobody = false }: { mayBeNobody?: boolean } = {},
): WireShape<P> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, make]) => [`${prefix}_${name}`, make(naar)]))
  if (mayBeNobody) nobodyMay.add(shape[`${prefix}_CERT_FILE`]!)
  return shape as WireShape<P>
}

const nobodyMay = new WeakSet<z.ZodType>()

/** May the hub call there without saying who it is? */
export const mayBeNobody = (schema: z.ZodObject, prefix: string): boolean =>
  nobodyMay.has(schema.shape[`${prefix}_CERT_FILE`] as z.ZodType)

export interface WireSettings {
  token?: string | undefined
  tokenUrl?: string | undefined
  clientId?: string | undefined
  clientKeyFile?: string | undefined
  /** Default the address of the issuer. */
  clientAud?: string | undefined
  clientScope?: string | undefined
  certFile?: string | undefined
  keyFile?: string | undefined
  caFile?: string | undefined
}

/** The same without their prefix. */
export function wireSettings<const P extends string>(prefix: P, values: WireValues<NoInfer<P>>): WireSettings {
  const given = values as Record<string, string | undefined>
  const of = (name: FieldName) => given[`${prefix}_${name}`]
  return {
    token: of('TOKEN'),
    tokenUrl: of('TOKEN_URL'),
    clientId: of('CLIENT_ID'),
    clientKeyFile: of('CLIENT_SLEUTEL_FILE'),
    clientAud: of('CLIENT_AUD'),
    clientScope: of('CLIENT_SCOPE'),
    certFile: of('CERT_FILE'),
    keyFile: of('SLEUTEL_FILE'),
    caFile: of('CA_FILE'),
  }
}
