import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import { StartFault } from '@wijkhub/service-kit'

/** A private key that can be used, under the name its thumbprint gives it. */
export interface Sleutel {
  jwk: JWK & { kid: string; alg: string; use: string }
  /** The same without its private part. */
  openbaar: JWK
}

/** The key in a file (JWK, mode 0600), made when it is not there. Says in Dutch which file is damaged. */
export async function readOrMakeKey(keyFile: string, waarvan: string): Promise<Sleutel> {
  const jwk = await readOrMake(keyFile, waarvan)
  const kid = await calculateJwkThumbprint(jwk).catch(() => {
    throw damaged(keyFile, waarvan)
  })
  await importJWK(jwk, 'ES256').catch(() => {
    throw damaged(keyFile, waarvan)
  })
  const named = { ...jwk, kid, alg: 'ES256', use: 'sig' }
  const { d: _private, ...openbaar } = named
  return { jwk: named, openbaar }
}

async function readOrMake(keyFile: string, waarvan: string): Promise<JWK> {
  const read = () => parseKey(keyFile, readFileSync(keyFile, 'utf8'), waarvan)
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  mkdirSync(dirname(keyFile), { recursive: true })
  try {
    writeFileSync(keyFile, JSON.stringify(jwk), { mode: 0o600, flag: 'wx' })
    return jwk
  } catch (error) {
    // Another process made it at the same moment: its key is the one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return read()
  }
}

function parseKey(keyFile: string, text: string, waarvan: string): JWK {
  try {
    const found = JSON.parse(text) as JWK | null
    if (typeof found?.kty === 'string' && typeof found.d === 'string') return found
  } catch {
    // Said below.
  }
  throw damaged(keyFile, waarvan)
}

const damaged = (keyFile: string, waarvan: string) =>
  new StartFault(
    `${keyFile} is beschadigd: daarin staat de sleutel van ${waarvan}. Zet een kopie terug, of verwijder dat bestand: ` +
      `dan komt er een nieuwe sleutel, en gelden tokens van de oude niet meer.`,
  )
