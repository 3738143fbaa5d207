import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

const local = (file: string) => JSON.stringify(new URL(file, import.meta.url).href)
const head = `import { runMain } from ${local('run-main.ts')}; import { readConfig } from ${local('config/read-config.ts')}; import { z } from ${JSON.stringify(import.meta.resolve('zod'))};`

function program(body: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', head + body], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const done = Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  return { child, ended: done.then(([[code], stdout, stderr]) => ({ code: code as number, stdout, stderr })) }
}

test('wrong configuration is one message and exit code 78, and nothing was started', async () => {
  const { code, stdout, stderr } = await program(
    `await runMain('proef', async () => { readConfig(z.object({ PROEF_A: z.string().describe('Waar A woont') }), {}); console.log('gestart'); return { stop: async () => {} } })`,
  ).ended
  expect(code).toBe(78)
  expect(stderr).toBe('De configuratie klopt niet; er is niets gestart.\n  PROEF_A: ontbreekt\n    (Waar A woont)\n')
  expect(stdout).toBe('')
})

test.each([0, 3])('a program that gives back %i is done, whatever still runs in it', async (code) => {
  const { ended } = program(
    `await runMain('proef', async () => { setInterval(() => {}, 1000); console.log('gedaan'); return ${code} })`,
  )
  expect(await ended).toEqual({ code, stdout: 'gedaan\n', stderr: '' })
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s finishes what is in flight and ends with 0', async (signal) => {
  const { child, ended } = program(
    `const timer = setInterval(() => {}, 1000);
     await runMain('proef', async () => ({ stop: async () => { clearInterval(timer); console.log('af') } }));
     console.log('gestart')`,
  )
  await once(child.stdout, 'data')
  child.kill(signal)
  const { code, stdout } = await ended
  expect(code).toBe(0)
  expect(stdout).toContain('af')
})

test('a stop that hangs is cut off at the deadline', async () => {
  const { child, ended } = program(
    `setInterval(() => {}, 1000);
     await runMain('proef', async () => ({ stop: () => new Promise(() => {}) }), { deadlineMs: 20 });
     console.log('gestart')`,
  )
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  const { code, stdout } = await ended
  expect(code).toBe(1)
  expect(stdout).toContain('niet op tijd gestopt')
})

test('a defect nobody caught is logged and ends the process', async () => {
  const { code, stdout } = await program(
    `await runMain('proef', async () => ({ stop: async () => {} })); void Promise.reject(new Error('vergeten')); setInterval(() => {}, 1000)`,
  ).ended
  expect(code).toBe(1)
  expect(stdout).toContain('vergeten')
})
