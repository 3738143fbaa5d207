import type { Certificates } from './kafka-certificates.ts'

export interface Doors {
  loginPort: number
  tls?: { port: number; certificates: Certificates } | undefined
  plainUsers?: Record<string, string> | undefined
}

const scram = 'org.apache.kafka.common.security.scram.ScramLoginModule required;'

/** The broker's settings with the doors where clients log in added to the door it has. */
export function withLogins(settings: Record<string, string>, doors: Doors): Record<string, string> {
  const { loginPort, tls } = doors
  const logins = [`LOGIN://127.0.0.1:${loginPort}`, ...(tls ? [`LOGINTLS://127.0.0.1:${tls.port}`] : [])].join(',')
  const added = (name: string, more: string) => ({ [name]: `${settings[name]},${more}` })
  return {
    ...settings,
    ...added('listeners', logins),
    ...added('advertised.listeners', logins),
    ...added('listener.security.protocol.map', 'LOGIN:SASL_PLAINTEXT,LOGINTLS:SASL_SSL'),
    'sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'listener.name.login.scram-sha-512.sasl.jaas.config': scram,
    'listener.name.logintls.scram-sha-512.sasl.jaas.config': scram,
    ...(tls && tlsSettings(tls.certificates, doors.plainUsers ?? {})),
  }
}

function tlsSettings({ keystore, password }: Certificates, plainUsers: Record<string, string>): Record<string, string> {
  const users = Object.entries(plainUsers).map(([name, given]) => ` user_${name}="${given}"`)
  return {
    'ssl.keystore.type': 'PKCS12',
    'ssl.keystore.location': keystore,
    'ssl.keystore.password': password,
    ...(users.length > 0 && {
      'listener.name.logintls.sasl.enabled.mechanisms': 'SCRAM-SHA-512,PLAIN',
      'listener.name.logintls.plain.sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule required${users.join('')};`,
    }),
  }
}
