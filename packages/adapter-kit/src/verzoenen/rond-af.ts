import { dagInNederland, topicLevering } from '@wijkhub/model'
import { inTransaction, run, type Statement } from '@wijkhub/postgres'
import type { Rust } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { koppelingKolommen, koppelingSlot, type KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { ontvangstbewijs } from '../koppeling/ontvangstbewijs.ts'

const afgerond: Statement = {
  name: 'rond-af',
  text: `with klaar as (
     update koppeling set stand = case when $5 then stand else coalesce(gewenst, stand) end, geleverde_versie = gewenste_versie, poging = 0, volgende_poging = null,
       foutcode = null, vanaf = $6, onverzendbaar = $7, huurder = null, huur_tot = null, ontvangstbewijs = ontvangstbewijs + 1,
       status = case when gewenst is null then 'beeindigd'
         when exists (select 1 from uitgaand_bericht u where u.audience = $1 and u.huishouden_id = $2 and u.status = 'geaccepteerd')
         then 'geaccepteerd'
         when $5 and (stand is null or berichten = 0) then case when $6::date is null then 'onverzendbaar' else 'wacht' end
         else 'verwerkt' end
     where audience = $1 and huishouden_id = $2 and huurder = $3 and gewenste_versie = $4
       and bijdrage_verwerkt >= bijdrage_verzonden and geweigerde_versie < gewenste_versie
     returning ${koppelingKolommen}),
     opgelost as (
       update quarantaine set opgelost_op = $8 where audience = $1 and huishouden_id = $2 and richting = 'uit'
         and opgelost_op is null and not antwoord and exists (select from klaar))
     select * from klaar`,
}

const opnieuwGelezen: Statement = {
  name: 'lees-opnieuw-of-laat-los',
  text: `update koppeling set huurder = case when v.verder then huurder end, huur_tot = case when v.verder then huur_tot end
     from (select bijdrage_verwerkt >= bijdrage_verzonden and geweigerde_versie < gewenste_versie as verder
           from koppeling where audience = $1 and huishouden_id = $2 for update) as v
     where audience = $1 and huishouden_id = $2 and huurder = $3 returning ${koppelingKolommen}, v.verder`,
}

/**
 * Nothing more to say: the wanted version is the delivered one, the lease is given back, and the receipt goes out. When
 * the wish changed meanwhile nothing is given back and the row as it is now is returned: go on with it. That check and
 * the release are one statement, so no nudge can fall in between. Where a right ended and the partner's standard knows
 * no message for that, the partner still holds what it held: a right that comes back must not send it a second time.
 * What waited in quarantine for this household has come right. With `rust` something was left unsent: the partner holds what it held, and the row says from which day there is more and
 * what cannot be sent.
 */
export async function rondAf(
  deps: KitDeps,
  rij: KoppelingRij,
  huurder: string,
  rust?: Rust,
): Promise<KoppelingRij | undefined> {
  const klaar = await inTransaction(deps.pool, async (tx) => {
    // Together on the wire, one after the other in the server: the update sees what stood there once the lock was ours.
    const [, [na]] = await Promise.all([
      deps.outbox.lockKeys(tx, [koppelingSlot(rij.audience, rij.huishouden_id)]),
      run<KoppelingRij>(tx, afgerond, [
        rij.audience,
        rij.huishouden_id,
        huurder,
        rij.gewenste_versie,
        rust !== undefined,
        rust?.later ? naVandaag(rust.later, deps.nu()) : null,
        rust?.onverzendbaar?.length ? JSON.stringify(rust.onverzendbaar) : null,
        deps.nu(),
      ]),
    ])
    if (!na) return false
    await deps.outbox.append(tx, [ontvangstbewijs(na, deps.bron, deps.nu())])
    return true
  })
  if (klaar) {
    deps.outbox.wake([{ topic: topicLevering }])
    return undefined
  }
  return leesOpnieuwOfLaatLos(deps, rij, huurder)
}

/** An adapter that names a day that has come already would be asked again at every sweep. */
function naVandaag(later: string, nu: Date): string {
  const morgen = dagInNederland(new Date(nu.getTime() + 24 * 60 * 60 * 1000))
  return later < morgen ? morgen : later
}

/**
 * The row as it is now when the lease is still ours and may be used; otherwise the lease is given back: the partner told
 * us something the wish does not know yet (its acknowledgement will wake us), or refused this version afterwards.
 */
export async function leesOpnieuwOfLaatLos(
  deps: KitDeps,
  rij: KoppelingRij,
  huurder: string,
): Promise<KoppelingRij | undefined> {
  const [nu] = await run<KoppelingRij & { verder: boolean }>(deps.pool, opnieuwGelezen, [
    rij.audience,
    rij.huishouden_id,
    huurder,
  ])
  return nu?.verder ? nu : undefined
}
