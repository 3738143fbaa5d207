import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Known } from './leg-klaar.ts'

const contract = resolve(import.meta.dirname, '../../contracts/openapi/registratie-v1.json')

export interface Round {
  url: string
  seed: number
  token: string | undefined
  known: Known['parameters']
  workers: string
  folder: string
}

/** What must hold of every answer, whoever asked. */
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'missing_required_header',
  'unsupported_method',
  'allow_header_conformance',
  'ignored_auth',
]

/** One run of schemathesis over every operation of the contract: single requests, and rows of them that follow each other. */
export async function runRound(
  program: string,
  { url, seed, token, known, workers, folder }: Round,
): Promise<{ output: string; cases: number; failures: number }> {
  const report = join(folder, 'verslag.json')
  const args = [
    'run',
    contract,
    `--url=${url}/registratie/v1`,
    `--seed=${seed}`,
    `--workers=${workers}`,
    `--checks=${checks.join(',')}`,
    '--continue-on-failure',
    '--max-examples=100',
    '--request-timeout=40',
    '--report=json',
    `--report-json-path=${report}`,
    '--generation-database=none',
    '--generation-allow-x00=true',
    '--suppress-health-check=all',
    '--warnings=off',
    '--no-color',
    ...(token === undefined ? [] : [`--header=Authorization: Bearer ${token}`]),
  ]
  const env = {
    ...process.env,
    SCHEMATHESIS_HOOKS: 'aanvullingen',
    PYTHONPATH: import.meta.dirname,
    PYTHONDONTWRITEBYTECODE: '1',
    WIJKHUB_FUZZ_BEKEND: JSON.stringify(known),
  }
  const child = spawn(program, args, { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  await once(child, 'close')
  return { output, ...readReport(report, output) }
}

interface Report {
  complete: boolean
  test_cases: { generated: number }
  failures: unknown[]
  errors: unknown[]
}

function readReport(file: string, output: string): { cases: number; failures: number } {
  if (!existsSync(file)) throw new Error(`schemathesis gaf geen verslag:\n${output}`)
  const { complete, test_cases: cases, failures, errors } = JSON.parse(readFileSync(file, 'utf8')) as Report
  rmSync(file)
  // A run that stopped half-way proves nothing.
  return { cases: cases.generated, failures: failures.length + errors.length + (complete ? 0 : 1) }
}
