import { randomUUID } from 'node:crypto'
import { moeder, zoon } from '@wijkhub/builders'
import { totdat } from '@wijkhub/builders/hub'
import { stufTijdstip } from '@wijkhub/stuf'
import { afterAll, describe, expect, it } from 'vitest'
import {
  hub,
  zaak,
  standaardNps,
  bericht,
  stuur,
  persoon,
  afwijkingen,
  telefoon,
  nieuwNummer,
  heeftNummer,
} from './stuf-deur.ts'

afterAll(() => hub.stop())

describe('Z5: what is not the hub’s to change is not lost', () => {
  it('Z5: a surname, an address, an end, a new person and a telephone number in one message', async () => {
    const van = await zaak()
    const adresVan = (straat: string) =>
      `<b:verblijfsadres><b:gor.straatnaam>${straat}</b:gor.straatnaam><b:aoa.postcode>9999XX</b:aoa.postcode><b:aoa.huisnummer>7</b:aoa.huisnummer></b:verblijfsadres>`
    const nieuw = `<k:heeftAlsBelanghebbende S:entiteittype="ZAKBTRBLH" S:verwerkingssoort="T"><k:gerelateerde><k:natuurlijkPersoon S:entiteittype="NPS" S:verwerkingssoort="T"><b:geslachtsnaam>${zoon.naam.geslachtsnaam}</b:geslachtsnaam></k:natuurlijkPersoon></k:gerelateerde></k:heeftAlsBelanghebbende>`
    const leegBelang =
      '<k:heeftAlsBelanghebbende xsi:nil="true" S:noValue="geenWaarde" S:entiteittype="ZAKBTRBLH" S:verwerkingssoort="T"/>'
    const antwoord = await stuur(
      bericht(van, {
        was: { ...nieuwNummer.was, nps: standaardNps + adresVan('Oudestraat') },
        wordt: {
          ...nieuwNummer.wordt,
          nps: standaardNps.replace('Haverkamp', 'Jansen') + adresVan('Geheimepad'),
        },
        voor: [
          `<k:einddatum xsi:nil="true" S:noValue="geenWaarde"/>${leegBelang}`,
          `<k:einddatum>20261201</k:einddatum>${nieuw}`,
        ],
      }),
    )
    expect(antwoord).toMatchObject({ status: 200, soort: 'Bv03Bericht' })
    await heeftNummer(van, '0687654321')
    const gezien = await totdat(
      () => afwijkingen(van),
      (rijen) => rijen.length === 4,
    )
    const { inwonerId } = van
    expect(gezien).toMatchObject([
      { veld: 'naam', inwonerId, bron: 'menscentraal', gemeld: { voornamen: 'Wilma', geslachtsnaam: 'Jansen' } },
      { veld: 'registratie', inwonerId, gemeld: 'adres' },
      { veld: 'registratie', gemeld: 'einddatum' },
      { veld: 'registratie', gemeld: 'persoon-toegevoegd' },
    ])
    // Where somebody moved to may be a shelter: that is for who looks in MensCentraal itself.
    expect(JSON.stringify(gezien)).not.toContain('Geheimepad')
    expect((await persoon(van)).naam).toEqual(moeder.naam)
  })

  it('Z5: the same change again is no second afwijking, and nothing of it goes back to MensCentraal', async () => {
    const van = await zaak()
    const opgave = { wordt: { nps: standaardNps.replace('Haverkamp', 'Jansen') } }
    const totaal = () => hub.menscentraal.ontvangen().totaal
    const voor = totaal()
    await stuur(bericht(van, opgave))
    await totdat(
      () => afwijkingen(van),
      (rijen) => rijen.length === 1,
    )
    await stuur(bericht(van, opgave))
    await stuur(bericht(van, nieuwNummer))
    await heeftNummer(van, '0687654321')
    await hub.bezorgd('menscentraal', van.huishoudenId)
    expect(await afwijkingen(van)).toHaveLength(1)
    expect(totaal()).toBe(voor)
  })

  it.each([
    ['nil', '<k:telefoonnummer xsi:nil="true" S:noValue="geenWaarde"/>', undefined],
    ['empty', '<k:telefoonnummer/>', undefined],
    ['unknown', '<k:telefoonnummer xsi:nil="true" S:noValue="waardeOnbekend"/>', '0612345601'],
    ['absent', '<k:naam>Wilma</k:naam>', '0612345601'],
  ])('Z5, 7: a telephone number that is %s', async (_, contact, verwacht) => {
    const van = await zaak()
    const merk = '<k:emailadres>gelezen@example.nl</k:emailadres>'
    expect((await stuur(bericht(van, { was: nieuwNummer.was, wordt: { contact: contact + merk } }))).soort).toBe(
      'Bv03Bericht',
    )
    const nu = await totdat(
      () => persoon(van),
      ({ emailadres }) => emailadres === 'gelezen@example.nl',
    )
    expect(nu.telefoonnummer).toBe(verwacht)
  })

  it.each([
    [
      'a contact that is taken away, named once more',
      (xml: string) => xml.replaceAll('CTP" S:verwerkingssoort="W"', 'CTP" S:verwerkingssoort="V"'),
    ],
    [
      'a contact that is nil',
      (xml: string) =>
        xml.replace(
          /(.*)<k:heeftAlsAanspreekpunt.*?<\/k:heeftAlsAanspreekpunt>/s,
          '$1<k:heeftAlsAanspreekpunt xsi:nil="true" S:noValue="geenWaarde" S:entiteittype="ZAKBTRINICTP" S:verwerkingssoort="V"/>',
        ),
    ],
  ])('Z5: %s: the telephone number is gone', async (_, wijzig) => {
    const van = await zaak()
    const gelijk = { was: nieuwNummer.was, wordt: nieuwNummer.was }
    expect((await stuur(wijzig(bericht(van, gelijk)))).soort).toBe('Bv03Bericht')
    await heeftNummer(van, undefined)
  })

  it.each([
    ['nil before', '<k:heeftAlsInitiator xsi:nil="true" S:noValue="nietOndersteund" S:entiteittype="ZAKBTRINI"/>'],
    ['absent before', ''],
  ])(
    'Z5: a person %s whom we know was not added: her new number is taken over, another name is seen',
    async (_, was) => {
      const van = await zaak()
      const opgave = { wordt: { ...nieuwNummer.wordt, nps: standaardNps.replace('Wilma', 'Wilhelmina') } }
      const zonderWas = bericht(van, opgave).replace(/<k:heeftAlsInitiator.*?<\/k:heeftAlsInitiator>/s, was)
      expect((await stuur(zonderWas)).soort).toBe('Bv03Bericht')
      await heeftNummer(van, '0687654321')
      const [gemeld, ...meer] = await totdat(
        () => afwijkingen(van),
        (rijen) => rijen.length > 0,
      )
      expect(gemeld).toMatchObject({ veld: 'naam', gemeld: { voornamen: 'Wilhelmina', geslachtsnaam: 'Haverkamp' } })
      expect(meer).toEqual([])
    },
  )

  it('H7, 8: one reference: the same again is a repetition in any notation; another content is refused, also about another case', async () => {
    const [van, ander] = [await zaak(), await zaak({ geboortedatum: '1971-02-03' })]
    const referentie = randomUUID()
    // Of the second that runs: to the second it is the same moment as to the millisecond.
    const tijdstip = stufTijdstip(new Date(Date.now() + 1000).toISOString()).slice(0, 14)
    const eerste = bericht(van, { ...nieuwNummer, referentie, tijdstip })
    for (const vorm of [
      eerste,
      eerste.replaceAll('><', '>\n<'),
      eerste.replace(tijdstip, `${tijdstip}000`),
      eerste.replaceAll('Wilma', '&#87;ilma'),
    ])
      expect((await stuur(vorm)).soort).toBe('Bv03Bericht')
    const nogEen = { was: nieuwNummer.wordt, wordt: { contact: telefoon('0699999999') }, referentie }
    for (const botsend of [bericht(van, nogEen), bericht(ander, { ...nieuwNummer, referentie })])
      expect(await stuur(botsend)).toMatchObject({
        soort: 'Fo03',
        fout: { code: 'StUF058', crossRefnummer: referentie },
      })
    await heeftNummer(van, '0687654321')
    await heeftNummer(ander, '0612345601')
  })

  it('8: an older message does not overwrite a newer one', async () => {
    const van = await zaak()
    await stuur(bericht(van, nieuwNummer))
    await heeftNummer(van, '0687654321')
    const ouder = bericht(van, {
      was: { contact: `${telefoon('0612345601')}<k:emailadres/>` },
      wordt: { contact: `${telefoon('0611111111')}<k:emailadres>a@example.nl</k:emailadres>` },
      tijdstip: eenUurEerder(),
    })
    expect((await stuur(ouder)).soort).toBe('Bv03Bericht')
    await totdat(
      () => persoon(van),
      ({ emailadres }) => emailadres === 'a@example.nl',
    )
    expect((await persoon(van)).telefoonnummer).toBe('0687654321')
  })

  it('a late message on name, birth date or sex makes no afwijking MensCentraal itself said otherwise since; the one that stands is found and settled', async () => {
    const van = await zaak()
    const zegt = (achternaam: string, geboren: string, meer: { tijdstip?: string; mail?: string } = {}) => {
      const nps = standaardNps.replace('Haverkamp', achternaam).replace('19901116', geboren)
      const mail = meer.mail && { contact: `<k:emailadres>${meer.mail}</k:emailadres>` }
      return stuur(
        bericht(van, { was: { ...(mail && { contact: '<k:emailadres/>' }) }, wordt: { nps, ...mail }, ...meer }),
      )
    }
    const laat = async (nummer: number) => {
      const mail = `laat${nummer}@example.nl`
      // Not yet known, so also a late one fills it: what stood beside it was handled by then.
      await zegt('Pietersen', '19801101', { tijdstip: eenUurEerder(), ...(nummer === 1 && { mail }) })
      if (nummer === 1)
        await totdat(
          () => persoon(van),
          ({ emailadres }) => emailadres === mail,
        )
    }
    await zegt('Jansen', '19901117')
    const open = await totdat(
      () => afwijkingen(van),
      (rijen) => rijen.length === 2,
    )
    await laat(1)
    expect(await afwijkingen(van)).toEqual(open)
    expect(open).toMatchObject([
      { veld: 'naam', gemeld: { geslachtsnaam: 'Jansen' } },
      { veld: 'geboortedatum', gemeld: '1990-11-17' },
    ])

    const pad = `/registratie/v1/huishoudens/${van.huishoudenId}/afwijkingen`
    const lijst = async () => {
      const zoek = `/registratie/v1/afwijkingen?huishoudenId=${van.huishoudenId}&stand=open`
      const { afwijkingen: rijen } = (await hub.roep('gemeente', 'GET', zoek)).json() as {
        afwijkingen: { afwijkingId: string; veld: string }[]
      }
      return rijen
    }
    const beslecht = async (veld: string, besluit: string) => {
      const { afwijkingId } = (await lijst()).find((rij) => rij.veld === veld)!
      const inhoud = { besluit, reden: 'Paspoort gezien' }
      return (await hub.roep('gemeente', 'POST', `${pad}/${afwijkingId}/beslechting`, inhoud)).status
    }
    expect([await beslecht('naam', 'overgenomen'), await beslecht('geboortedatum', 'gelaten')]).toEqual([200, 200])
    expect(await persoon(van)).toMatchObject({ naam: { geslachtsnaam: 'Jansen' }, geboortedatum: '1990-11-16' })
    await laat(2)
    await stuur(bericht(van, nieuwNummer))
    await heeftNummer(van, '0687654321')
    expect(await lijst()).toEqual([])
  })
})

const eenUurEerder = () => stufTijdstip(new Date(Date.now() - 60 * 60 * 1000).toISOString())
