import { expect, test } from 'vitest'
import { handeling, na } from '../fixtures/gezin.ts'
import { leegHuishouden } from '../huishouden/huishouden.ts'
import { project } from './project.ts'

const door = handeling('gemeente')
const { doelbinding } = door

test('a number that is somebody else’s as well is kept as it was said, and leaves to no system until somebody looked', () => {
  const opdracht = {
    soort: 'registreer-aanmelding' as const,
    aanmelding: {
      bronrecordId: 'K-1',
      medewerker: { naam: 'Werker' },
      grondslag: { wet: 'Wgs' as const },
      adres: { straatnaam: 'Verzonnenstraat', huisnummer: 1, postcode: '9999XX', woonplaats: 'Haarlem' },
      inwoners: [
        {
          bronpersoonId: 'a',
          bsn: '999990019',
          naam: { voornamen: 'Anna', geslachtsnaam: 'Verzonnen' },
          geboortedatum: '1990-05-05',
          geslacht: 'V' as const,
          gezinsrol: 'ouder' as const,
        },
      ],
      vragen: [],
      zrm: [],
      toestemmingen: [],
      verwijzingen: [],
      signalen: [],
    },
    herkend: new Map(),
    betwist: new Set(['a']),
  }
  const { huishouden, geregistreerd } = na(leegHuishouden, opdracht, door)
  const id = geregistreerd!.inwonerIds.get('a')!
  expect(Object.values(huishouden.afwijkingen)).toMatchObject([{ veld: 'bsn', gemeld: '999990019', betwist: true }])
  const bij = (audience: string, van = huishouden) =>
    project(van, doelbinding.regelVoor(audience)!, doelbinding, door.op)!.inwoners![id]
  expect(bij('menscentraal')).not.toHaveProperty('bsn')
  expect(bij('gemeente')).toHaveProperty('bsn', '999990019')
  const beslecht = { besluit: 'overgenomen' as const, door: 'gemeente', op: door.op, reden: 'Gezien' }
  const afwijkingen = Object.fromEntries(
    Object.entries(huishouden.afwijkingen).map(([afwijkingId, rij]) => [afwijkingId, { ...rij, beslecht }]),
  )
  expect(bij('menscentraal', { ...huishouden, afwijkingen })).toHaveProperty('bsn', '999990019')
})
