import type { Onleesbaar } from '@wijkhub/adapter-kit'
import type { Projectie } from '@wijkhub/model'
import type { TrajectBericht } from '../wire.ts'

type Fout = NonNullable<Onleesbaar['velden']>[number]

/**
 * Why a report is not about this referral: a client it names is not one of the referral's, or another municipality answers
 * for the trajectory. A report under the wrong referral would write one person's debts into another's file.
 */
export function vreemdAanBericht(
  { traject, overdracht, verwijzingId }: TrajectBericht,
  basis: Projectie,
  gemeentecode: string,
): { foutcode: string; velden: Fout[] } | undefined {
  const pad = '/traject/leveringen/0/schuldhulptrajecten/0'
  const schuldhulptraject = traject.leveringen[0].schuldhulptrajecten[0]
  const inwonerIds: string[] = basis.verwijzingen![verwijzingId]!.inwonerIds ?? []
  const genoemd = (overdracht.clienten ?? []).flatMap(({ inwonerId }, index) =>
    inwonerIds.includes(inwonerId)
      ? []
      : [{ veld: `/overdracht/clienten/${index}/inwonerId`, reden: 'onbekend bij deze verwijzing' }],
  )
  const personen = inwonerIds.map((id) => basis.inwoners?.[id])
  const clienten = (schuldhulptraject.client ?? []).flatMap((client, index) => {
    const veld = vreemdVeld(client, personen)
    return veld ? [{ veld: `${pad}/client/${index}/${veld}`, reden: 'is van iemand anders dan deze verwijzing' }] : []
  })
  const gemeente = gelijkeGemeente(schuldhulptraject.gemeentecode, gemeentecode)
    ? []
    : [{ veld: `${pad}/gemeentecode`, reden: 'is een andere gemeente dan deze' }]
  if (gemeente.length + clienten.length + genoemd.length === 0) return undefined
  const velden = [...gemeente, ...clienten, ...genoemd]
  return { foutcode: gemeente.length === velden.length ? 'gemeente-onbekend' : 'client-onbekend', velden }
}

type Persoon = NonNullable<Projectie['inwoners']>[string] | undefined

/**
 * A BSN must be that of a person of the referral, unless there is one whose BSN we do not know; then, or without a BSN, the
 * birth date must be. What we do not know ourselves proves nothing.
 */
function vreemdVeld(
  { Burgerservicenummer: bsn, Geboortedatum: geboren }: { Burgerservicenummer?: string; Geboortedatum?: string },
  personen: readonly Persoon[],
): string | undefined {
  // DDAS leaves the notation free: dots and spaces say nothing.
  const nummer = bsn?.replaceAll(/[\s.-]/g, '').padStart(9, '0')
  if (nummer && Number(nummer) !== 0) {
    if (personen.some((persoon) => persoon?.bsn === nummer)) return undefined
    if (personen.every((persoon) => persoon?.bsn !== undefined)) return 'Burgerservicenummer'
  }
  const datum = geboren?.trim()
  if (!datum || !/^\d{4}-\d{2}-\d{2}$/.test(datum)) return undefined
  return personen.every((persoon) => persoon?.geboortedatum !== undefined && persoon.geboortedatum !== datum)
    ? 'Geboortedatum'
    : undefined
}

/** `0392`, `392` and `GM0392` are one municipality: DDAS says "gemeentecode" and no more (FACTS §10). */
function gelijkeGemeente(gemeld: string | undefined, eigen: string): boolean {
  const cijfers = (code: string) => code.trim().replace(/^GM/i, '').padStart(4, '0')
  return gemeld === undefined || cijfers(gemeld) === cijfers(eigen)
}
