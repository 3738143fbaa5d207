import { migrateLogboek } from '@wijkhub/logboek'
import { createPool, type Queryable, quoteSchema, run, sql } from '@wijkhub/postgres'

/** A service's place in the database: it may use its own schema and see no other. */
export interface DatabaseRole {
  naam: string
  schema: string
  wachtwoord: string
}

export interface PrepareDatabaseOptions {
  /** A role that may make roles and databases; used by this command only. */
  beheerUrl: string
  /** Made when absent. */
  database: string
  /** Owns every table and runs the migrations. */
  eigenaar: { naam: string; wachtwoord: string }
  /** Role without a password that every service is a member of. */
  groep: string
  rollen: readonly DatabaseRole[]
  /** The role that reads and seals the log of what happened; every service only adds to it. */
  logboek: { naam: string; wachtwoord: string }
  /**
   * Schemas that services share: the event log's and BullMQ's, where they live in PostgreSQL. `magMaken` where the
   * services themselves make objects: BullMQ makes a sequence when it first sees a queue.
   */
  gedeeld: readonly { schema: string; magMaken: boolean }[]
}

/**
 * Makes the database, the roles and the schemas, or brings them to what is asked; safe to repeat, also on a database in
 * use. Rights on tables are default privileges of the owner, so whatever a migration makes later, the service may read
 * and write it, and nobody else may.
 */
export async function prepareDatabase(options: PrepareDatabaseOptions): Promise<void> {
  const { database, eigenaar, groep, rollen, gedeeld } = options
  await asAdministrator(options.beheerUrl, undefined, async (db) => {
    await ensureRole(db, eigenaar.naam, eigenaar.wachtwoord)
    await ensureRole(db, groep, undefined)
    for (const { naam, wachtwoord } of rollen) {
      await ensureRole(db, naam, wachtwoord)
      await db.query(`grant ${name(groep)} to ${name(naam)}`)
    }
    // PostgreSQL lets only a member give an object to another role; an administrator need not be a superuser.
    await db.query(`grant ${name(eigenaar.naam)} to current_user`)
    if ((await run(db, findDatabase, { database })).length === 0)
      await db.query(`create database ${name(database)} owner ${name(eigenaar.naam)}`)
    await db.query(`revoke all on database ${name(database)} from public`)
    await db.query(`grant connect on database ${name(database)} to ${name(groep)}`)
    await db.query(`grant connect, create on database ${name(database)} to ${name(eigenaar.naam)}`)
  })
  await asAdministrator(options.beheerUrl, database, async (db) => {
    await db.query('revoke all on schema public from public')
    for (const { schema, naam } of rollen) await ensureSchema(db, { schema, eigenaar: eigenaar.naam, gebruiker: naam })
    for (const { schema, magMaken } of gedeeld) {
      await ensureSchema(db, { schema, eigenaar: eigenaar.naam, gebruiker: groep })
      if (magMaken) await db.query(`grant create on schema ${quoteSchema(schema)} to ${name(groep)}`)
    }
  })
  await prepareLogboek(options)
}

/** The log of what happened: a service may add lines, and read and change none; whoever reads it has a role of its own. */
async function prepareLogboek({ beheerUrl, database, eigenaar, groep, logboek }: PrepareDatabaseOptions) {
  await asAdministrator(beheerUrl, database, async (db) => {
    await ensureRole(db, logboek.naam, logboek.wachtwoord)
    await db.query(`grant ${name(groep)} to ${name(logboek.naam)}`)
    await db.query(`create schema if not exists logboek authorization ${name(eigenaar.naam)}`)
    await db.query(`grant usage on schema logboek to ${name(groep)}`)
  })
  const url = new URL(beheerUrl)
  Object.assign(url, { username: eigenaar.naam, password: eigenaar.wachtwoord, pathname: `/${database}` })
  const pool = createPool({ connectionString: url.href, applicationName: 'wijkhub:inrichten', max: 1 })
  try {
    // Which table a right is for, a default privilege cannot say: so they are made here, and their rights after them.
    await migrateLogboek({ pool })
    await pool.query(`grant insert on logboek.regel to ${name(groep)}`)
    await pool.query(`grant select on all tables in schema logboek to ${name(logboek.naam)}`)
    await pool.query(`grant insert on logboek.schakel to ${name(logboek.naam)}`)
    await pool.query(`grant execute on all functions in schema logboek to ${name(logboek.naam)}`)
  } finally {
    await pool.end()
  }
}

const findDatabase = sql<{ database: string }, { there: boolean }>(
  'zoek-database',
  'select true as there from pg_database where datname = :database',
)

const findRole = sql<{ naam: string }, { there: boolean }>(
  'zoek-rol',
  'select true as there from pg_roles where rolname = :naam',
)

async function asAdministrator(
  beheerUrl: string,
  database: string | undefined,
  work: (db: Queryable) => Promise<void>,
) {
  const url = new URL(beheerUrl)
  if (database) url.pathname = `/${database}`
  const pool = createPool({ connectionString: url.href, applicationName: 'wijkhub:inrichten', max: 1 })
  try {
    await work(pool)
  } finally {
    await pool.end()
  }
}

async function ensureRole(db: Queryable, naam: string, wachtwoord: string | undefined): Promise<void> {
  if ((await run(db, findRole, { naam })).length === 0)
    await db.query(`create role ${name(naam)} nosuperuser nocreatedb nocreaterole`)
  if (wachtwoord !== undefined) await db.query(`alter role ${name(naam)} login password ${literal(wachtwoord)}`)
}

async function ensureSchema(
  db: Queryable,
  place: { schema: string; eigenaar: string; gebruiker: string },
): Promise<void> {
  const [schema, owner, user] = [quoteSchema(place.schema), name(place.eigenaar), name(place.gebruiker)]
  await db.query(`create schema if not exists ${schema} authorization ${owner}`)
  await db.query(`grant usage on schema ${schema} to ${user}`)
  const rights = [
    ['select, insert, update, delete', 'tables'],
    ['usage, select', 'sequences'],
    ['execute', 'functions'],
  ] as const
  for (const [what, kind] of rights) {
    await db.query(`grant ${what} on all ${kind} in schema ${schema} to ${user}`)
    await db.query(`alter default privileges for role ${owner} in schema ${schema} grant ${what} on ${kind} to ${user}`)
  }
}

/** Role and database names are ours; anything unusual is a defect. */
function name(given: string): string {
  return quoteSchema(given)
}

/** CREATE ROLE takes no parameters. Passwords are random letters and digits (see `maakGeheim`), so nothing needs escaping. */
function literal(wachtwoord: string): string {
  if (!/^[\w-]{12,200}$/.test(wachtwoord))
    throw new Error(
      'a database password must be 12 to 200 letters, digits, - or _: make one with the command for secrets',
    )
  return `'${wachtwoord}'`
}
