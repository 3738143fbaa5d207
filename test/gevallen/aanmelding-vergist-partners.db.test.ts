import { adres, moeder } from '@wijkhub/builders'
import { afterAll, expect, it } from 'vitest'
import { startHubMetPartners } from './hub-met-partners.ts'

const hub = await startHubMetPartners()
afterAll(() => hub.stop())

const { bsn: _, ...zonderBsn } = moeder
const kind = { ...zonderBsn, bronpersoonId: 'k', gezinsrol: 'kind', geboortedatum: '2014-07-01' }
const aanmelding = (bronrecordId: string, inwoners: object[], meer: object = {}) => ({
  bronrecordId,
  medewerker: { naam: 'Anouk Visser' },
  grondslag: { wet: 'Wgs' },
  adres: { ...adres, huisnummer: 77 },
  inwoners,
  ...meer,
})
const verwijzing = {
  toestemmingen: [{ bronpersoonId: 'm', voor: 'schuldhulp', gegevenOp: '2026-11-20' }],
  verwijzingen: [{ bronpersoonIds: ['m'], naar: 'schuldhulp', reden: 'Problematische schulden' }],
}
const terug = (als: string, huishoudenId: string, bronrecordId: string) =>
  hub.roep(als, 'POST', `/registratie/v1/huishoudens/${huishoudenId}/aanmeldingen/vergissing`, {
    bronrecordId,
    reden: 'Aangemeld bij het verkeerde gezin',
  })

it('each partner that had it ends it in its own format, and the receipts say so', async () => {
  const { huishoudenId } = await hub.registreer(
    'gemeente',
    aanmelding('fout', [{ ...moeder, bronpersoonId: 'm' }], verwijzing),
  )
  for (const partner of ['schuldhulp', 'menscentraal']) await hub.bezorgd(partner, huishoudenId)
  expect((await terug('gemeente', huishoudenId, 'fout')).status).toBe(200)
  for (const partner of ['schuldhulp', 'menscentraal']) await hub.bezorgd(partner, huishoudenId, 'beeindigd')
})

it('what an earlier registration said stays with its partners, which hear only who is gone', async () => {
  const { huishoudenId } = await hub.registreer(
    'gemeente',
    aanmelding('goed', [{ ...moeder, bronpersoonId: 'm' }], { ...verwijzing, adres: { ...adres, huisnummer: 78 } }),
  )
  for (const partner of ['schuldhulp', 'menscentraal']) await hub.bezorgd(partner, huishoudenId)
  const tweede = { ...kind, naam: { ...moeder.naam, voornamen: 'Kim' } }
  const erbij = await hub.registreer(
    'gemeente',
    aanmelding('erbij', [{ ...moeder, bronpersoonId: 'm' }, tweede], { adres: { ...adres, huisnummer: 78 } }),
  )
  expect(erbij.huishoudenId).toBe(huishoudenId)
  await hub.bezorgd('menscentraal', huishoudenId)
  expect((await terug('gemeente', huishoudenId, 'erbij')).status).toBe(200)
  for (const partner of ['schuldhulp', 'menscentraal']) await hub.bezorgd(partner, huishoudenId)
  expect(Object.keys((await hub.huishouden('gemeente', huishoudenId)).inwoners!)).toEqual([erbij.inwoners['m']])
})

it('a signal that was given by mistake is removed at the index, which hears no reason', async () => {
  const { huishoudenId } = await hub.registreer(
    'gemeente',
    aanmelding('signaal', [kind], { adres: { ...adres, huisnummer: 79 }, signalen: [{ bronpersoonId: 'k' }] }),
  )
  await hub.bezorgd('matchpoint', huishoudenId)
  const [signaalId] = Object.keys((await hub.huishouden('gemeente', huishoudenId)).signalen!)
  expect((await terug('gemeente', huishoudenId, 'signaal')).status).toBe(200)
  await hub.bezorgd('matchpoint', huishoudenId, 'beeindigd')
  const { meldingen } = hub.matchpoint.stand() as { meldingen: { signaalId: string; verwijderd?: string }[] }
  const melding = meldingen.find((een) => een.signaalId === signaalId)!
  expect(melding.verwijderd).toBeDefined()
  expect(JSON.stringify(meldingen)).not.toContain('Aangemeld bij het verkeerde gezin')
})

it('a goal that is reached, and not after all, is known in MensCentraal; why is not', async () => {
  const { huishoudenId } = await hub.registreer(
    'gemeente',
    aanmelding('doel', [{ ...moeder, bronpersoonId: 'm' }], { adres: { ...adres, huisnummer: 80 } }),
  )
  const naar = async (pad: string, inhoud: object) => {
    const antwoord = await hub.roep('gemeente', 'POST', `/registratie/v1/huishoudens/${huishoudenId}/${pad}`, inhoud)
    expect([pad, antwoord.status < 300, antwoord.tekst]).toEqual([pad, true, antwoord.tekst])
    await hub.bezorgd('menscentraal', huishoudenId)
    return antwoord.json() as { doelId: string }
  }
  const { doelId } = await naar('doelen', { omschrijving: 'Rust in huis', leefgebied: 'Huiselijke relaties' })
  const uitkomst = () => {
    const { zaken } = hub.menscentraal.stand() as {
      zaken: Record<string, { kenmerken: { kenmerk: string }[]; extra: Record<string, string> }>
    }
    const zaak = Object.values(zaken).find(({ kenmerken }) => kenmerken.some((een) => een.kenmerk === huishoudenId))!
    expect(JSON.stringify(zaak)).not.toContain('Geheime reden')
    return zaak.extra[`doelen.${doelId}.afronding.uitkomst`]
  }
  expect(uitkomst()).toBeUndefined()
  await naar(`doelen/${doelId}/afronding`, { uitkomst: 'vervallen', reden: 'Geheime reden' })
  expect(uitkomst()).toBe('vervallen')
  await naar(`doelen/${doelId}/heropening`, { reden: 'Geheime reden' })
  expect(uitkomst()).toBeUndefined()
})
