import { maakSamenvoegingOngedaan, scheidInwoners, zelfdeInhoud, type Handeling, type Huishouden } from '@wijkhub/model'

/** What was decided, undone at once: everything is as it was, but for the number of facts. Nothing of it is kept. */
export function bewaakOngedaan(
  voor: readonly Huishouden[],
  ingreepId: string,
  na: readonly Huishouden[],
  handeling: Handeling,
): void {
  const hier = na.find(({ ingrepen }) => ingrepen?.[ingreepId]?.soort === 'samenvoeging')
  const daar = na.find(({ opgegaan }) => opgegaan?.ingreepId === ingreepId)
  const terug =
    hier && daar
      ? maakSamenvoegingOngedaan(
          { in: hier, uit: daar, anderen: na.filter((een) => een !== hier && een !== daar) },
          { ingreepId },
          handeling,
        )
      : scheidInwoners(na, { ingreepId }, handeling)
  if ('weigering' in terug) throw new Error(`wat net besloten is kan niet ongedaan: ${terug.weigering}`)
  for (const { huishouden } of terug.gevolgen) {
    const was = voor.find(({ huishoudenId }) => huishoudenId === huishouden.huishoudenId)!
    const anders = verschillen(inhoudVan(was), inhoudVan(huishouden))
    if (anders.length > 0) throw new Error(`ongedaan geeft niet wat er was: ${anders.join(', ')}`)
  }
}

function inhoudVan({ versie: _, ingrepen, instemmingen: __, ...rest }: Huishouden): Record<string, unknown> {
  return ingrepen && Object.keys(ingrepen).length > 0 ? { ...rest, ingrepen } : rest
}

function verschillen(een: Record<string, unknown>, ander: Record<string, unknown>): string[] {
  const namen = new Set([...Object.keys(een), ...Object.keys(ander)])
  return [...namen].filter((naam) => !zelfdeInhoud(een[naam], ander[naam]))
}
