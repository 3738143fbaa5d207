import type { z } from 'zod'
import { readClientKey, readCredentials } from './credentials.ts'
import { mayBeNobody, wireSettings, type WireSettings, type WireValues } from './wire-fields.ts'

/**
 * What is wrong with the wires of a configuration, a line each that begins with the variable: half of a pair, a file that
 * cannot be used, nothing to say who we are with. Read from the fields themselves, so a partner cannot forget it.
 */
export function wireComplaints(schema: z.ZodObject, values: Record<string, unknown>): string[] {
  return Object.keys(schema.shape).flatMap((name) => {
    const prefix = /^(\w+)_CLIENT_SLEUTEL_FILE$/.exec(name)?.[1]
    if (prefix === undefined) return []
    const settings = wireSettings(prefix, values as WireValues<string>)
    const hasAddress = values[`${prefix}_URL`] !== undefined
    return complain(prefix, settings, { hasAddress, mustSayWho: !mayBeNobody(schema, prefix) })
  })
}

function complain(
  prefix: string,
  settings: WireSettings,
  { hasAddress, mustSayWho }: { hasAddress: boolean; mustSayWho: boolean },
): string[] {
  const { token, tokenUrl, clientId, clientKeyFile, clientAud, clientScope, certFile, keyFile } = settings
  if (!hasAddress)
    return Object.values(settings).some((value) => value !== undefined)
      ? [`${prefix}_URL: ontbreekt, en wat er voor ${prefix} is ingesteld vraagt erom`]
      : []
  const ofIssuer = [tokenUrl, clientId, clientKeyFile]
  const half = ofIssuer.some(Boolean) && !ofIssuer.every(Boolean)
  return [
    ...(half ? [`${prefix}_TOKEN_URL, ${prefix}_CLIENT_ID en ${prefix}_CLIENT_SLEUTEL_FILE: horen bij elkaar`] : []),
    ...(!tokenUrl && (clientAud ?? clientScope)
      ? [`${prefix}_TOKEN_URL: ontbreekt, en ${prefix}_CLIENT_AUD of ${prefix}_CLIENT_SCOPE vraagt erom`]
      : []),
    ...(token && tokenUrl ? [`${prefix}_TOKEN of ${prefix}_TOKEN_URL: geef er één`] : []),
    ...(!certFile === !keyFile ? [] : [`${prefix}_CERT_FILE en ${prefix}_SLEUTEL_FILE: horen bij elkaar`]),
    ...(mustSayWho && !token && !tokenUrl && !certFile
      ? [`${prefix}_TOKEN: ontbreekt; of geef ${prefix}_TOKEN_URL, of ${prefix}_CERT_FILE`]
      : []),
    ...(certFile && !keyFile
      ? []
      : unusable(`${prefix}_CERT_FILE, _SLEUTEL_FILE of _CA_FILE`, () => readCredentials(settings))),
    ...(clientKeyFile ? unusable(`${prefix}_CLIENT_SLEUTEL_FILE`, () => readClientKey(clientKeyFile)) : []),
  ]
}

function unusable(naam: string, read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    const { code = 'geen sleutel' } = error as NodeJS.ErrnoException
    return [`${naam}: kan niet worden gebruikt (${code})`]
  }
}
