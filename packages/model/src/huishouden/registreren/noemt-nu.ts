import type { Feit } from '../feiten.ts'
import { hernoem } from '../samenvoegen/hernoem.ts'
import { heeft } from '../samenvoegen/stukken.ts'

type Gescheiden = Extract<Feit, { soort: 'inwoners-gescheiden' }>
type Andersom = Extract<Feit, { soort: 'inwoners-verenigd' | 'inwoner-losgemaakt' }>

/**
 * What was named before these facts of its household, by the ids persons have after them: what was decided about who is who
 * gave some another, and the id she had can be another's here by now, who was registered under it since. Pure.
 */
export function noemtNu(
  genoemd: readonly string[],
  feiten: readonly Feit[],
  eerder: readonly Feit[],
): readonly string[] {
  const ongedaan = new Set(feiten.flatMap((feit) => (feit.soort === 'inwoners-gescheiden' ? [feit.ingreepId] : [])))
  return feiten.reduce((nu, feit) => {
    if (isAndersom(feit)) return ongedaan.has(feit.ingreepId) ? nu : hernoem(nu, feit.vervallen, feit.behouden)
    if (feit.soort !== 'inwoners-gescheiden') return nu
    const was = [...eerder, ...feiten].find((een) => isAndersom(een) && een.ingreepId === feit.ingreepId)
    return was && isAndersom(was) && ruimde(feit, was) ? hernoem(nu, was.behouden, was.vervallen) : nu
  }, genoemd)
}

function isAndersom(feit: Feit): feit is Andersom {
  return feit.soort === 'inwoners-verenigd' || feit.soort === 'inwoner-losgemaakt'
}

/** Was the id she had in between nobody's here before, so that all who were named by it are the one she is again? */
function ruimde({ na }: Gescheiden, { behouden }: Andersom): boolean {
  const rijen = [na.inwoners, na.vertrokken]
  return (
    rijen.some((deel) => deel?.[behouden] === null) &&
    !heeft(na, 'inwoners', behouden) &&
    !heeft(na, 'vertrokken', behouden)
  )
}
