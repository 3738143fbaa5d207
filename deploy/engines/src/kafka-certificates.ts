import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { findJava, findProgram } from './find-program.ts'

/** A certificate for 127.0.0.1 and localhost in a keystore, and the CA that signed it as PEM. */
export interface Certificates {
  keystore: string
  password: string
  ca: string
}

/** A CA and what it signed, made with the JDK's own keytool: where Kafka runs nothing else is needed. */
export async function makeCertificates(folder: string): Promise<Certificates> {
  await mkdir(folder, { recursive: true })
  const keytool = findProgram('keytool', [dirname(findJava() ?? '')])!
  const password = randomBytes(16).toString('hex')
  const keystore = join(folder, 'broker.p12')
  const file = (name: string) => join(folder, name)
  const run = (...args: string[]) =>
    promisify(execFile)(keytool, ['-J-XX:TieredStopAtLevel=1', ...args, '-keystore', keystore, '-storepass', password])
  const pair = ['-keyalg', 'EC', '-groupname', 'secp256r1', '-validity', '3650', '-storetype', 'PKCS12']
  await run('-genkeypair', '-alias', 'ca', '-dname', 'CN=Wijkhub proef-CA', '-ext', 'bc:c', ...pair)
  await run('-genkeypair', '-alias', 'broker', '-dname', 'CN=localhost', ...pair)
  await run('-certreq', '-alias', 'broker', '-file', file('broker.csr'))
  const names = 'san=ip:127.0.0.1,dns:localhost'
  const signed = ['-infile', file('broker.csr'), '-outfile', file('broker.pem'), '-rfc', '-validity', '3650']
  await run('-gencert', '-alias', 'ca', '-ext', names, ...signed)
  await run('-importcert', '-alias', 'broker', '-file', file('broker.pem'), '-noprompt')
  await run('-exportcert', '-alias', 'ca', '-rfc', '-file', file('ca.pem'))
  // The broker takes the only key it finds; that of the CA must not be it.
  await run('-delete', '-alias', 'ca')
  return { keystore, password, ca: await readFile(file('ca.pem'), 'utf8') }
}
