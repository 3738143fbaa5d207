import { nieuwAdres, zoon } from '../gezin.ts'
import { isKlaar } from '../rijen.ts'
import { eis, type Stap } from '../toneel.ts'
import { zaakVan } from './zaken.ts'

export const gezinVerhuist: Stap = {
  titel: 'Het gezin verhuist; de regisseur legt het één keer vast',
  async speel({ bord, kontext, huishoudenId, meekijker, vandaag }) {
    await kontext.verhuis(huishoudenId, { adres: nieuwAdres, per: vandaag })
    await meekijker.totdat((rijen) => rijen.every((rij) => isKlaar(rij.status)))
    const zaak = await zaakVan(bord, kontext, huishoudenId)
    eis(zaak.includes(nieuwAdres.straatnaam), 'MensCentraal heeft het nieuwe adres niet')
    const { clienten } = (await bord.stand('jeugdhulp')) as { clienten: Record<string, Record<string, string>> }
    const bijAanbieder = JSON.stringify(clienten[zoon.bsn] ?? {})
    eis(bijAanbieder.includes(nieuwAdres.postcode), 'de jeugdhulpaanbieder heeft het nieuwe adres niet')
    return 'MensCentraal en, met een nieuwe JW301, de jeugdhulpaanbieder hebben het nieuwe adres'
  },
}
