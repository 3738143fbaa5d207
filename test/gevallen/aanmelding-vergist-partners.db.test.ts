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
