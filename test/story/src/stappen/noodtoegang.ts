import { WijkhubFout, type WijkhubClient } from '@wijkhub/client'
import { aanmeldingKontext, naamgenoten } from '../gezin.ts'
import { eis, type Stap } from '../toneel.ts'

export const noodtoegang: Stap = {
  titel: 'Kontext vraagt bij een van hen mee te doen en kan niet wachten: noodtoegang, die de gemeente meteen ziet',
  async speel({ kontext, zorgbalans, gemeente }) {
    const [bekend] = naamgenoten
    const [{ bsn: _, telefoonnummer, ...zij }] = bekend.inwoners as [(typeof bekend.inwoners)[0]]
    const { medewerker, grondslag } = aanmeldingKontext
    const aanmelding = { bronrecordId: 'KTX-2026-00018', medewerker, grondslag, adres: bekend.adres, inwoners: [zij] }
    const { huishoudenId } = await kontext.meldAan(aanmelding)
    const leest = async () => JSON.stringify(await kontext.huishouden(huishoudenId)).includes(telefoonnummer!)
    eis(!(await leest()), 'Kontext las haar nummer zonder toekenning')
    await kontext.neemNoodtoegang(huishoudenId, { reden: 'Zij doet niet open, niemand is bereikbaar', uren: 2 })
    eis(await leest(), 'met noodtoegang las Kontext niets meer dan daarvoor')
    const { noodtoegangen } = await gemeente.noodtoegangen()
    eis(
      noodtoegangen.some((een) => een.huishoudenId === huishoudenId && een.organisatie === 'kontext'),
      'de gemeente ziet de noodtoegang niet',
    )
    await kontext.beeindigBetrokkenheid(huishoudenId, 'kontext', { reden: 'Zij is terecht' })
    eis((await antwoordOp(kontext, huishoudenId)) === 'huishouden-onbekend', 'na het einde leest Kontext nog')
    eis((await antwoordOp(zorgbalans, huishoudenId)) === 'gelezen', 'Zorgbalans raakte het huishouden kwijt')
    return 'twee uur gelezen met een reden die de gemeente ziet; na het einde van de betrokkenheid leest Kontext niets'
  },
}

async function antwoordOp(client: WijkhubClient, huishoudenId: string): Promise<string> {
  return client.huishouden(huishoudenId).then(
    () => 'gelezen',
    (fout: unknown) => (fout instanceof WijkhubFout ? fout.code : String(fout)),
  )
}
