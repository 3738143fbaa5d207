import { isIPv4, isIPv6 } from 'node:net'

/**
 * Is this host this very machine? Only `localhost` and the addresses that are so by their form: of any other name, also one
 * that leads here today, nobody can tell where it leads tomorrow. Brackets around an IPv6 address may be there.
 */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  if (bare === 'localhost') return true
  if (isIPv4(bare)) return bare.startsWith('127.')
  if (!isIPv6(bare)) return false
  // Written out by the URL parser: one form per address, also of an IPv4 address inside one.
  const written = new URL(`http://[${bare}]`).hostname
  return written === '[::1]' || /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(written)
}
