import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { findNpm } from './npm.js'
import { root, state } from './places.js'

/** Effective settings of npm that say where packages come from and how to get there, by the name pnpm has for them. */
const handedOn = {
  registry: 'registry',
  'strict-ssl': 'strict-ssl',
  'https-proxy': 'https-proxy',
  proxy: 'proxy',
  noproxy: 'no-proxy',
  'local-address': 'local-address',
}

/** Lines of an npmrc that npm does not tell (secrets) or that belong to one registry or scope. */
const ofOneRegistry = /^\s*(?:\/\/|@[^=]*:registry|_auth|_password|username|email|cert(?:file)?\s*=|key(?:file)?\s*=)/

/**
 * Runs `work` with the environment that makes pnpm reach packages the way npm does here. pnpm reads one npmrc of the user;
 * npm also takes its own npmrc, that of the machine and `npm_config_…` variables, so behind a proxy that opens TLS, or
 * with a registry of the organisation, npm worked and pnpm did not.
 */
export async function withNpmSettings(work, { folder = state, ...how } = {}) {
  const settings = await readNpmSettings(how)
  if (!settings) return work({})
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'npmrc')
  const caFile = join(folder, 'npm-ca.pem')
  try {
    const cafile = settings.cafile ?? writeCa(caFile, settings.ca)
    // Only for its owner, and gone afterwards: tokens may be in it.
    writeFileSync(file, mergeNpmrc({ ...settings, cafile }), { mode: 0o600 })
    const { NODE_EXTRA_CA_CERTS: known } = how.env ?? process.env
    return await work({
      pnpm_config_npmrc_auth_file: file,
      ...(settings.effective.registry && { pnpm_config_registry: settings.effective.registry }),
      ...(cafile && !known && { NODE_EXTRA_CA_CERTS: cafile }),
    })
  } finally {
    rmSync(file, { force: true })
    rmSync(caFile, { force: true })
  }
}

/** What npm itself makes of all its files, variables and defaults; undefined when it does not say. */
async function readNpmSettings({ env = process.env, cwd = root } = {}) {
  const npm = findNpm(env)
  try {
    const { stdout } = await promisify(execFile)(npm.command, [...npm.args, 'config', 'ls', '-l', '--json'], {
      cwd,
      env,
      shell: npm.shell ?? false,
      maxBuffer: 8_000_000,
    })
    const effective = JSON.parse(stdout)
    const builtin = env.npm_execpath && join(dirname(env.npm_execpath), '..', 'npmrc')
    // In the order in which npm looks: what comes later counts.
    const texts = [builtin, effective.globalconfig, effective.userconfig, join(cwd, '.npmrc')].map(readIfThere)
    const cafile = effective.cafile ? resolve(cwd, effective.cafile) : undefined
    for (const name of Object.keys(handedOn)) if (!(name in effective)) effective[name] = untold(name, { env, texts })
    return { effective, texts, cafile, ca: effective.ca ?? undefined }
  } catch {
    return undefined
  }
}

/** A proxy or registry with a password in its address: npm uses it, and does not tell it. */
function untold(name, { env, texts }) {
  const given = env[`npm_config_${name.replaceAll('-', '_')}`]
  if (given) return given
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(line))
  const [, , value = ''] = lines.findLast((line) => line?.[1] === name) ?? []
  return value.replace(/^(["'])(.*)\1$/, '$2').replace(/\$\{(\w+)\??\}/g, (text, key) => env[key] ?? text)
}

/** One npmrc that says to pnpm what npm's several say together. */
export function mergeNpmrc({ effective, texts, cafile }) {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => ofOneRegistry.test(line))
  for (const [theirs, ours] of Object.entries(handedOn)) {
    const value = effective[theirs]
    const list = Array.isArray(value) ? value.filter(Boolean).join(',') : value
    if (list !== null && list !== undefined && list !== '') lines.push(`${ours}=${list}`)
    if (theirs === 'proxy' && list) lines.push(`http-proxy=${list}`)
  }
  if (cafile) lines.push(`cafile=${cafile}`)
  return `${lines.join('\n')}\n`
}

function writeCa(file, ca) {
  const text = [ca ?? []].flat().join('\n')
  if (!text.includes('-----BEGIN CERTIFICATE-----')) return undefined
  writeFileSync(file, text.replaceAll('\\n', '\n'))
  return file
}

function readIfThere(file) {
  return file && existsSync(file) ? readFileSync(file, 'utf8') : ''
}
