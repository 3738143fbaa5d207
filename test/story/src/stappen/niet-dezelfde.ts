import { naamgenoten } from '../gezin.ts'
import { eis, type Stap } from '../toneel.ts'

export const tweeDieLijken: Stap = {
  titel: 'Twee vrouwen lijken op elkaar; de hub voegt ze niet samen maar vraagt het een mens',
  async speel({ zorgbalans, shdh, gemeente }) {
    const [eerst, later] = naamgenoten
    const ene = await zorgbalans.meldAan(eerst)
    const andere = await shdh.meldAan(later)
    const ids = [ene, andere].map(({ inwoners }) => inwoners[0]!.inwonerId).toSorted()
    eis(new Set(ids).size === 2, 'twee vrouwen zijn één persoon geworden')
    const { toetsingen } = await gemeente.toetsingen()
    const vragen = await Promise.all(
      toetsingen
        .filter(({ soort }) => soort === 'zelfde-persoon')
        .map(({ toetsingId }) => gemeente.toetsing(toetsingId)),
    )
    const vraag = vragen.find(
      ({ inwoners }) =>
        inwoners
          .map(({ inwonerId }) => inwonerId)
          .toSorted()
          .join() === ids.join(),
    )
    if (!vraag) throw new Error('er wacht geen vraag over deze twee')
    eis(vraag.bewijs.length > 0, 'de vraag noemt geen bewijs')
    const { stand } = await gemeente.beslisToetsing(vraag.toetsingId, {
      besluit: 'niet-dezelfde',
      reden: 'Allebei gesproken',
    })
    eis(stand === 'besloten', 'het besluit is niet vastgelegd')
    const open = await gemeente.toetsingen()
    eis(!open.toetsingen.some(({ toetsingId }) => toetsingId === vraag.toetsingId), 'de vraag staat nog open')
    return `twee personen, twee huishoudens; het bewijs was: ${vraag.bewijs[0]}`
  },
}
