import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A certificate and its key, as paths of PEM files. */
export interface Papieren {
  cert: string
  sleutel: string
}

/** A CA of its own in a folder of its own, made with openssl while the test runs: no private key stands in git. */
export function maakProefCa(folder = mkdtempSync(join(tmpdir(), 'wijkhub-ca-'))) {
  const inMap = (bestand: string) => join(folder, bestand)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' })
  const sleutel = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const [ca, caSleutel] = [inMap('ca.pem'), inMap('ca.key')]
  const zelf = ['-addext', 'basicConstraints=critical,CA:TRUE', '-days', '2']
  openssl('req', '-x509', ...sleutel, '-keyout', caSleutel, '-out', ca, '-subj', '/CN=Proef-CA', ...zelf)
  return {
    folder,
    ca,
    /** A certificate of this CA with this name; of a server also with the addresses it answers at. */
    geef(naam: string, adressen: readonly string[] = ['DNS:localhost', 'IP:127.0.0.1']): Papieren {
      const papieren = { cert: inMap(`${naam}.pem`), sleutel: inMap(`${naam}.key`) }
      const csr = inMap(`${naam}.csr`)
      openssl('req', ...sleutel, '-keyout', papieren.sleutel, '-out', csr, '-subj', `/CN=${naam}`)
      writeFileSync(inMap('namen'), `subjectAltName=${adressen.join(',')}\n`)
      const door = ['-CA', ca, '-CAkey', caSleutel, '-CAcreateserial', '-extfile', inMap('namen'), '-days', '2']
      openssl('x509', '-req', '-in', csr, ...door, '-out', papieren.cert)
      return papieren
    },
  }
}
