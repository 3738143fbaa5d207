import type { Huishouden } from '@wijkhub/model'
import { voerUit } from '../neem-stap.ts'
import { merk } from '../wereld.ts'
import { dag, kies, lidVan, opHuis, rijVan } from './keuze.ts'

const verpleegt = ({ betrokkenheden }: Huishouden) =>
  Object.values(betrokkenheden).some(({ organisatie, stand }) => organisatie === 'zorgbalans' && stand !== 'beeindigd')
const heeftVerzekerde = (huis: Huishouden) =>
  verpleegt(huis) && Object.values(huis.inwoners).some(({ verzekering }) => verzekering)

/** The plan, the coordinator, a nurse's visits, a consent that is taken back. */
export const plan = {
  'benoem-regisseur': opHuis((wereld, huis, wie, { c }) => {
    const aanwijzing = { medewerker: { naam: `Werker ${c % 3}` } }
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'benoem-regisseur', aanwijzing })
  }),
  'bied-regie-aan': opHuis((wereld, huis, wie, { c }) => {
    const aan = {
      organisatie: ['dock', 'zorgbalans', 'kontext', 'gemeente'][c % 4]!,
      medewerker: { naam: `Werker ${c % 3}` },
    }
    const terugval = { organisatie: wie, medewerker: { naam: 'Terugval' } }
    const aanbod = { aan, uiterlijk: dag(wereld), reden: 'Past beter', ...(c % 2 === 0 && { terugval }) }
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'bied-regie-aan', aanbod })
  }),
  'antwoord-op-regie': opHuis(
    (wereld, huis, ander, { c }) => {
      const wie = huis.regieaanbod?.aan.organisatie ?? ander
      if (c % 3 === 0)
        return voerUit(wereld, huis.huishoudenId, wie, { soort: 'weiger-regie', weigering: { reden: 'Vol' } })
      return voerUit(wereld, huis.huishoudenId, wie, { soort: 'aanvaard-regie', aanvaarding: {} })
    },
    ({ regieaanbod }) => regieaanbod !== undefined,
  ),
  'stel-doel-vast': opHuis((wereld, huis, wie) => {
    const doel = { omschrijving: merk(wereld, 'woord', wie), leefgebied: 'Financiën' as const }
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'stel-doel-vast', doel })
  }),
  'spreek-actie-af': opHuis((wereld, huis, wie, { c }) => {
    const doelId = kies(Object.keys(huis.doelen), c)
    const actie = { omschrijving: merk(wereld, 'woord', wie), ...(doelId !== undefined && { doelId }) }
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'spreek-actie-af', actie })
  }),
  'werk-verzekering-bij': opHuis((wereld, huis, _, { c }) => {
    const wie = c % 4 === 3 ? 'gemeente' : 'zorgbalans'
    const verzekering = { uzovi: '9999', verzekerdennummer: `V000${10000 + c}` }
    return voerUit(wereld, huis.huishoudenId, wie, {
      soort: 'werk-verzekering-bij',
      inwonerId: lidVan(huis, c),
      verzekering,
    })
  }, verpleegt),
  'leg-contactmoment-vast': opHuis((wereld, huis, _, { c }) => {
    const verzekerd = Object.entries(huis.inwoners).flatMap(([id, { verzekering }]) => (verzekering ? [id] : []))
    const contactmoment = {
      inwonerId: kies(verzekerd, c) ?? lidVan(huis, c),
      datum: dag(wereld),
      minuten: 30,
      prestatiecode: 'A0001',
      tariefCenten: 575 + c,
      agbUitvoerder: '98000001',
    }
    return voerUit(wereld, huis.huishoudenId, 'zorgbalans', { soort: 'leg-contactmoment-vast', contactmoment })
  }, heeftVerzekerde),
  'trek-contactmoment-in': opHuis(
    (wereld, huis, _, { c }) =>
      voerUit(wereld, huis.huishoudenId, 'zorgbalans', {
        soort: 'trek-contactmoment-in',
        contactmomentId: rijVan(huis.contactmomenten, c),
      }),
    ({ contactmomenten }) => Object.keys(contactmomenten).length > 0,
  ),
  'trek-toestemming-in': opHuis((wereld, huis, wie, { c }) =>
    voerUit(wereld, huis.huishoudenId, wie, {
      soort: 'trek-toestemming-in',
      toestemmingId: rijVan(huis.toestemmingen, c),
    }),
  ),
}
