import { geheimeBewoner, geheimeDeur } from '../gezin.ts'
import { eis, wacht, type Stap } from '../toneel.ts'
import { staatInMenscentraal, zaakVan } from './zaken.ts'

export const geheimAdres: Stap = {
  titel: 'Zorgbalans meldt iemand aan wier adres geheim is, en legt een bezoek vast',
  async speel({ bord, zorgbalans, vandaag, geduldMs }) {
    const { straatnaam, postcode, bsn } = geheimeDeur
    const { huishoudenId, inwoners: gemeld } = await zorgbalans.meldAan(geheimeBewoner)
    await wacht(geduldMs, 'haar zaak', () => staatInMenscentraal(zorgbalans, huishoudenId))
    const zaak = await zaakVan(bord, zorgbalans, huishoudenId)
    eis(zaak.includes(straatnaam) && zaak.includes(postcode), 'MensCentraal heeft het geheime adres niet')
    await zorgbalans.legContactmomentVast(huishoudenId, {
      inwonerId: gemeld[0]!.inwonerId,
      datum: vandaag,
      minuten: 30,
      prestatiecode: '11000',
      tariefCenten: 575,
      agbUitvoerder: '98000001',
    })
    await wacht(geduldMs, 'het ontvangstbewijs van de verzekeraar', async () => {
      const { leveringen } = await zorgbalans.leveringen(huishoudenId)
      const bewijs = leveringen.find(({ audience }) => audience === 'wijkverpleging')
      return bewijs?.onverzendbaar?.some(({ code }) => code === 'adres-ontbreekt') === true
    })
    const bijVerzekeraar = JSON.stringify(await bord.stand('zorgverzekeraar'))
    for (const wat of [postcode, straatnaam, bsn]) eis(!bijVerzekeraar.includes(wat), `de zorgverzekeraar heeft ${wat}`)
    return 'MensCentraal heeft het adres; de verzekeraar heeft haar nooit gehad, en Zorgbalans leest waarom er niets is gedeclareerd'
  },
}
