import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'wijkhub-zonder-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A program as it is started, without the file that npm's commands name for a developer. */
function voer(program: string, args: string[], env: Record<string, string> = {}) {
  const { WIJKHUB_INRICHTING: _, ...rest } = process.env
  return new Promise<{ code: number; stdout: string; stderr: string }>((klaar) => {
    execFile(process.execPath, [join(root, program), ...args], { env: { ...rest, ...env } }, (fout, stdout, stderr) =>
      klaar({ code: fout ? Number(fout.code) : 0, stdout, stderr }),
    )
  })
}

const service = 'services/cjg-bridge/src/main.ts'
const goed = {
  WIJKHUB_POSTGRES_URL: 'postgres://127.0.0.1:1/wijkhub',
  WIJKHUB_JWKS: '{"keys":[]}',
  WIJKHUB_TOKEN_ISSUER: 'urn:proef',
  CJG_URL: 'https://cjg.example',
  CJG_TOKEN: 't',
  GGK_URL: 'https://ggk.example',
  GGK_TOKEN: 't',
}

describe('there is no municipality by default', () => {
  it.each<[string, string[], string]>([
    ['services/all-in-one/src/main.ts', ['--map', folder, '--poort', '0'], '--inrichting'],
    ['services/all-in-one/src/token.ts', ['--map', folder], '--inrichting'],
    [service, [], 'WIJKHUB_INRICHTING'],
    ['packages/runtime/src/commands/topics.ts', [], 'WIJKHUB_INRICHTING'],
    ['packages/runtime/src/commands/rechten.ts', ['controleer'], 'WIJKHUB_INRICHTING'],
    ['deploy/stack/src/stack.ts', [], '--inrichting'],
  ])('%s without its file starts nothing and names what is missing', async (program, args, naam) => {
    const { code, stdout, stderr } = await voer(program, args, { WIJKHUB_STACK_MAP: join(folder, 'stack') })
    expect({ code, stdout }).toEqual({ code: 78, stdout: '' })
    expect(stderr).toContain(`${naam}: ontbreekt`)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(readdirSync(folder)).toEqual([])
  })

  it('a wrong file is refused with all its faults at once', async () => {
    const stuk = join(folder, 'stuk.yaml')
    const haarlem = readFileSync(join(root, 'inrichting/haarlem.yaml'), 'utf8')
    writeFileSync(
      stuk,
      haarlem.replace('team: oost-2', 'team: oost-9').replace("postcodes: ['2012']", "postcodes: ['2011AB']"),
    )
    const { code, stderr } = await voer(service, [], { ...goed, WIJKHUB_INRICHTING: stuk })
    expect(code).toBe(78)
    expect(stderr).toMatch(/^WIJKHUB_INRICHTING: De inrichting \S+ klopt niet:$/m)
    expect(stderr).toContain('wijken/8/team: oost-9 is geen team')
    expect(stderr).toContain('wijken/1/postcodes/0: 2011AB valt samen met 2011 van Oude Stad')
    rmSync(stuk)
  })

  it('an installed hub whose old setting says something else does not start under another name', async () => {
    const haarlem = join(root, 'inrichting/haarlem.yaml')
    const { code, stderr } = await voer(service, [], {
      ...goed,
      WIJKHUB_EVENTS: 'postgres',
      WIJKHUB_JOBS: 'postgres',
      WIJKHUB_INRICHTING: haarlem,
      GGK_GEMEENTECODE: '0479',
    })
    expect(code).toBe(78)
    expect(stderr).toContain('GGK_GEMEENTECODE: staat nu in de inrichting (gemeente/code), en daar staat 0392')
  })

  it('what would go over a network in plain starts nothing, unless somebody said why', async () => {
    const plat = { ...goed, WIJKHUB_INRICHTING: join(root, 'inrichting/haarlem.yaml'), CJG_URL: 'http://cjg.invalid' }
    const elders = { ...plat, WIJKHUB_POSTGRES_URL: 'postgres://rol:geheim@db.invalid/wijkhub', WIJKHUB_PORT: 'nul' }
    const { WIJKHUB_PORT: _, ...zonderFout } = elders
    const { code, stderr } = await voer(service, [], zonderFout)
    expect(code).toBe(78)
    expect(stderr).toMatch(/^ {2}CJG_URL: gaat onversleuteld naar cjg\.invalid;.*WIJKHUB_ONVERSLEUTELD/m)
    expect(stderr).toMatch(/^ {2}WIJKHUB_POSTGRES_URL: gaat onversleuteld naar db\.invalid;/m)
    expect(stderr).not.toContain('geheim')
    const migratie = await voer(service, ['migreer'], { WIJKHUB_MIGRATIE_URL: elders.WIJKHUB_POSTGRES_URL })
    expect(migratie).toMatchObject({
      code: 78,
      stderr: expect.stringContaining('WIJKHUB_MIGRATIE_URL: gaat onversleuteld'),
    })
    const gezegd = 'db.invalid=netwerk van de proef; cjg.invalid=netwerk van de proef'
    const wel = await voer(service, ['migreer'], {
      WIJKHUB_MIGRATIE_URL: elders.WIJKHUB_POSTGRES_URL,
      WIJKHUB_ONVERSLEUTELD: gezegd,
    })
    expect(wel.stderr).not.toContain('onversleuteld')
    expect(wel.code).not.toBe(78)
  })

  it('a service is asked only for what it needs here, and refuses a partner it does not know', async () => {
    const zaanstad = join(root, 'inrichting/zaanstad.yaml')
    const { CJG_URL: _, CJG_TOKEN: __, GGK_URL: ___, GGK_TOKEN: ____, ...zonderPartners } = goed
    const zonder = await voer(service, [], { ...zonderPartners, WIJKHUB_INRICHTING: zaanstad, WIJKHUB_PORT: 'nul' })
    expect(zonder.stderr).toContain('WIJKHUB_PORT')
    expect(zonder.stderr).not.toMatch(/CJG_|GGK_/)
    const anders = join(folder, 'anders.yaml')
    writeFileSync(
      anders,
      readFileSync(zaanstad, 'utf8').replace('dienst: debt-assistance-connector', 'dienst: cjg-bridge'),
    )
    const { code, stderr } = await voer(service, [], { ...goed, WIJKHUB_INRICHTING: anders })
    expect({ code, stderr: stderr.trim() }).toEqual({
      code: 78,
      stderr:
        'De inrichting laat cjg-bridge met partner schuldhulp praten, en die kent deze dienst niet; wel: cjg, jeugdhulp.',
    })
    rmSync(anders)
  })
})
