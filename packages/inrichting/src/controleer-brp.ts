import type { InrichtingBestand } from './bestand.ts'
import type { Inrichtingfout } from './controleer.ts'

/** Who asks the BRP may use the number she asks with, and asks something to hold it against. Pure. */
export function foutenInBrp({
  brp,
  organisaties,
}: Pick<InrichtingBestand, 'organisaties'> & { brp?: InrichtingBestand['brp'] }): Inrichtingfout[] {
  if (!brp) return []
  const wie = brp.organisaties.flatMap((naam, index) => {
    const pad = `brp/organisaties/${index}`
    if (!Object.hasOwn(organisaties, naam)) return [{ pad, fout: `${naam} is geen organisatie` }]
    return organisaties[naam]!.bsn ? [] : [{ pad, fout: `${naam} heeft geen wet om het BSN te gebruiken` }]
  })
  if (brp.velden.some((veld) => veld === 'naam' || veld === 'geboortedatum')) return wie
  return [...wie, { pad: 'brp/velden', fout: 'zonder naam of geboortedatum is er niets om het BSN mee te vergelijken' }]
}
