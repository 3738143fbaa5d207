import type { OnverzendbaarCode, Projectie } from '@wijkhub/model'
import { describe, expect, test } from 'vitest'
import { geenKoppeling, verzoen } from '../fixtures/verzoen-in-geheugen.ts'
import { type contactmoment, contactmomentId, gewenst, metContactmomenten } from '../fixtures/gouden-berichten.ts'
import { tweede, inwonerId } from '../fixtures/regels.ts'

describe('what cannot be claimed is said, and is claimed when it can', () => {
  const wacht = (wens: Projectie, op?: string) => verzoen({ ...geenKoppeling, gewenst: wens }, op ? { op } : {})
  const met = (wijziging: Partial<NonNullable<Projectie['inwoners']>[string]>) => ({
    ...gewenst,
    inwoners: { [inwonerId]: { ...gewenst.inwoners![inwonerId], ...wijziging } },
  })
  const bezoek = (wijziging: Partial<typeof contactmoment>) => metContactmomenten({ [contactmomentId]: wijziging })
  const { postcode: _, ...zonderPostcode } = gewenst.adres!

  test.each<[string, Projectie, OnverzendbaarCode]>([
    ['without a BSN', met({ bsn: undefined }), 'bsn-ontbreekt'],
    ['without an insurance', met({ verzekering: undefined }), 'verzekering-ontbreekt'],
    [
      'at an insurer that cannot exist',
      met({ verzekering: { uzovi: '0000', verzekerdennummer: '1' } }),
      'verzekeraar-klopt-niet',
    ],
    ['with a sex AW319 has no code for', met({ geslacht: 'O' }), 'geslacht-niet-te-melden'],
    ['with a birth date that is not whole', met({ geboortedatum: '1975-00-00' }), 'geboortedatum-onvolledig'],
    ['without a surname', met({ naam: { roepnaam: 'Mo' } }), 'geslachtsnaam-ontbreekt'],
    ['of who has no name yet', met({ naam: { nogGeenNaam: true } }), 'naam-ontbreekt'],
    ['without a name', met({ naam: undefined }), 'naam-ontbreekt'],
    ['without a postcode', { ...gewenst, adres: zonderPostcode }, 'adres-ontbreekt'],
    ['abroad', { ...gewenst, adres: { ...gewenst.adres, postcode: '2000' } }, 'postcode-niet-nederlands'],
    ['in another country', { ...gewenst, adres: { soort: 'buitenland', land: 'België' } }, 'adres-soort-past-niet'],
    ['without an address', { ...gewenst, adres: { soort: 'geen', reden: 'dakloos' } }, 'adres-ontbreekt'],
    ['of before the standard', bezoek({ datum: '2006-11-02' }), 'datum-klopt-niet'],
    ['of before her birth', met({ geboortedatum: '2026-11-22' }), 'datum-klopt-niet'],
    ['by a provider that cannot exist', bezoek({ agbUitvoerder: '00000000' }), 'agb-klopt-niet'],
    ['whose amount does not fit eight digits', bezoek({ tariefCenten: 99_999_999 }), 'bedrag-past-niet'],
  ])('a contact moment %s', (_naam, wens, code) => {
    const { berichten, koppeling, rust } = wacht(wens)
    expect(berichten).toEqual([])
    expect(rust).toEqual({ onverzendbaar: [{ code, onderdeel: `contactmomenten/${contactmomentId}` }] })
    expect(verzoen({ ...koppeling, gewenst }).berichten).toHaveLength(1)
  })

  test('one that cannot be claimed holds no other, in the same message or a later one', () => {
    const { berichten, koppeling, rust } = wacht(
      metContactmomenten({ [contactmomentId]: { datum: '2006-11-02' }, [tweede]: {} }),
    )
    expect(berichten).toHaveLength(1)
    expect(rust?.onverzendbaar).toHaveLength(1)
    const derde = tweede.replace('2', '3')
    const meer = metContactmomenten({ [contactmomentId]: { datum: '2006-11-02' }, [tweede]: {}, [derde]: {} })
    expect(verzoen({ ...koppeling, gewenst: meer }).berichten).toHaveLength(1)
  })

  test('care still to come waits for its day', () => {
    const morgen = bezoek({ datum: '2026-11-24' })
    expect(wacht(morgen)).toMatchObject({ berichten: [], rust: { later: '2026-11-24' } })
    expect(wacht(morgen, '2026-11-24T01:00:00Z').berichten).toHaveLength(1)
  })

  test('care on the day of birth waits a day: the birth date must lie before the day of receipt', () => {
    const pasgeboren = {
      ...met({ geboortedatum: '2026-11-22' }),
      contactmomenten: bezoek({ datum: '2026-11-22' }).contactmomenten!,
    }
    expect(wacht(pasgeboren)).toMatchObject({ berichten: [], rust: { later: '2026-11-23' } })
    expect(wacht(pasgeboren, '2026-11-23T10:00:00Z').berichten).toHaveLength(1)
  })

  test('care of today in the Netherlands is not in the future, although it is yesterday in UTC', () => {
    expect(wacht(bezoek({ datum: '2026-11-23' }), '2026-11-22T23:30:00Z').berichten).toHaveLength(1)
  })
})
