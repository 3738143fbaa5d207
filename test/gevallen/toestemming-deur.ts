import { startRechtenProef } from './rechten-proef.ts'

/** Consents, on a clock that a test sets: the hub of the file that imports this, which stops it. */
export const clock = { now: new Date('2026-11-28T11:00:00Z') }
export const proef = await startRechtenProef(() => clock.now)

export const A = { geboren: '1980-03-03' }
export const B = { geboren: '1982-04-04', rol: 'partner' }

export const toestemming = (bronpersoonId: string, voor = 'schuldhulp', gegevenOp = '2026-11-20') => ({
  bronpersoonId,
  voor,
  gegevenOp,
})
export const verwijzing = (bronpersoonIds: string[], naar = 'schuldhulp') => ({ bronpersoonIds, naar, reden: 'Reden' })

export async function meldAan(als: string, body: object) {
  const antwoord = await proef.registry('POST', '/aanmeldingen', als, body)
  const id: Record<string, string> = Object.fromEntries(
    (antwoord.body?.inwoners ?? []).map((rij: { bronpersoonId: string; inwonerId: string }) => [
      rij.bronpersoonId,
      rij.inwonerId,
    ]),
  )
  return { ...antwoord, huishoudenId: antwoord.body?.huishoudenId as string, id }
}

export async function lees(huishoudenId: string, als = 'kontext') {
  return (await proef.registry('GET', `/huishoudens/${huishoudenId}`, als)).body
}

export async function trekIn(huishoudenId: string, inwonerId: string, als = 'kontext') {
  const { toestemmingen } = await lees(huishoudenId, als)
  const [toestemmingId] = Object.entries(toestemmingen as Record<string, { inwonerId: string }>).find(
    ([, rij]) => rij.inwonerId === inwonerId && !('ingetrokkenOp' in rij),
  )!
  return proef.registry('POST', `/huishoudens/${huishoudenId}/toestemmingen/${toestemmingId}/intrekking`, als)
}

export const geweigerd = (code: string, veld: string) => ({ status: 400, body: { code, fouten: [{ veld }] } })
const bijPartner = async (naar: string) =>
  (
    await proef.hub.pool.query<{ data: object | null; key: string }>(
      'select key, data from eventlog.outbox where topic = $1 order by xid, id',
      [`wijkhub.projectie.${naar}`],
    )
  ).rows
export const laatsteVan = async (naar: string, huishoudenId: string) =>
  (await bijPartner(naar)).filter(({ key }) => key === huishoudenId).at(-1)
