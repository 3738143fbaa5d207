import type { Pool, PoolClient } from '@wijkhub/postgres'

export interface Sent {
  text: string
  values: unknown[]
}

/**
 * What one piece of work sends to the database, in order, word for word; the wake-up of the log's readers, beside the
 * work, left out.
 */
export async function recordStatements(pool: Pool, work: () => Promise<void>): Promise<Sent[]> {
  const sent: Sent[] = []
  const note = (what: string | Sent, values: unknown[] = []) => {
    const { text, values: own = values } = typeof what === 'string' ? { text: what } : what
    if (!text.includes('pg_notify')) sent.push({ text, values: own })
  }
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>
  const ask = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>
  const recording = async (...forCallback: unknown[]) => {
    // `pool.query` asks with a callback; what it sends is noted already.
    if (forCallback.length > 0) return (connect as (...args: unknown[]) => unknown)(...forCallback)
    const client = await connect()
    const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>
    const spy = (...args: [string | Sent, unknown[]?]) => {
      note(...args)
      return query(...args)
    }
    Object.assign(client, { query: spy })
    const release = client.release.bind(client)
    client.release = (error) => {
      Object.assign(client, { query })
      release(error)
    }
    return client
  }
  const asking = (...args: [string | Sent, unknown[]?]) => {
    note(...args)
    return ask(...args)
  }
  Object.assign(pool, { connect: recording, query: asking })
  try {
    await work()
  } finally {
    Object.assign(pool, { connect, query: ask })
  }
  return sent
}

/** Stands where a run puts its own number, and is the first group of every id. */
const runMark = '00000000'
const runNumber = `lpad(to_hex(:client_id * 10000000 + :run), 8, '0')`
const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})/g

/**
 * The statements as a pgbench script that can run any number of times: in every run all ids are others, and so is the
 * group of each of `differs`. Values travel as pgbench variables, so that the server gets the same prepared statements.
 */
export async function asPgbenchScript(
  pool: Pool,
  statements: readonly Sent[],
  differs: readonly RegExp[],
): Promise<{ script: string; variables: Record<string, string> }> {
  const variables: Record<string, string> = { run: '0' }
  const lines: string[] = []
  for (const [at, { text, values }] of statements.entries()) {
    const types = values.length > 0 ? await parameterTypes(pool, text) : []
    const sql = text.replaceAll(/\$(\d+)/g, (_, number: string) => {
      const index = Number(number) - 1
      const value = values[index]
      const name = `s${at}_${number}`
      if (value === null || value === undefined) return `null::${types[index]}`
      variables[name] = asText(value, differs)
      if (typeof value === 'number') return `(:${name})::${types[index]}`
      return `replace(:${name}, '${runMark}', ${runNumber})::${types[index]}`
    })
    lines.push(`${sql};`)
  }
  return { script: ['\\set run :run + 1', ...lines].join('\n'), variables }
}

/** What PostgreSQL took the parameters for; pgbench sends text, so the script must say it. */
async function parameterTypes(pool: Pool, text: string): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query(`prepare gevraagd as ${text}`)
    const { rows } = await client.query<{ type: string }>(
      `select unnest(parameter_types)::text as type from pg_prepared_statements where name = 'gevraagd'`,
    )
    return rows.map(({ type }) => type)
  } finally {
    await client.query('deallocate gevraagd').catch(() => {})
    client.release()
  }
}

/** Values in the form PostgreSQL reads them, with a mark where each run differs. */
function asText(value: unknown, differs: readonly RegExp[]): string {
  const text = value instanceof Date ? value.toISOString() : Array.isArray(value) ? arrayText(value) : String(value)
  return differs.reduce(
    (marked, pattern) => marked.replaceAll(pattern, (all, own: string) => all.replace(own, runMark)),
    text.replaceAll(uuid, `${runMark}$1`),
  )
}

function arrayText(items: unknown[]): string {
  return `{${items.map((item) => JSON.stringify(String(item))).join(',')}}`
}
