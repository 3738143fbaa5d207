import { proefsleutel } from '@wijkhub/builders/proefsleutel'
import { hashVan } from '@wijkhub/case-registry/stappen'
import { afterAll, describe, expect, it } from 'vitest'
import { A, persoon } from './registratie-deur.ts'
import { hub, bsn, kind, geregistreerd, gevraagd } from './registratie-wie-deur.ts'

afterAll(() => hub.stop())

describe('one BSN is one resident', () => {
  it('D2: a BSN known with another name and another birth date is asked about, and leaves once', async () => {
    const nummer = bsn()
    const anneke = A([persoon('a', 'Anneke', 'Veerman', { bsn: nummer })])
    const eerste = await geregistreerd('gemeente', anneke)
    const willem = persoon('w', 'Willem', 'Mulder', { bsn: nummer, geboortedatum: '1950-01-01', geslacht: 'M' })
    for (const als of ['zorgbalans', 'gemeente']) {
      const meer = als === 'gemeente' ? { adres: anneke.adres } : {}
      const body = await geregistreerd(als, A([willem], meer))
      expect(body.inwoners[0].inwonerId).not.toBe(eerste.inwoners[0].inwonerId)
      // Who may be told has an afwijking of it; who may not reads what it said itself, and nothing more.
      const { afwijkingen } = (await hub.afwijkingen(als, body.huishoudenId)).body
      expect(afwijkingen).toHaveLength(als === 'gemeente' ? 1 : 0)
    }
    expect(await gevraagd(eerste.huishoudenId)).toMatchObject([{ soort: 'zelfde-persoon' }])
    const weg = await hub.rijen<{ key: string }>(
      `select distinct key from eventlog.outbox where topic = 'wijkhub.projectie.menscentraal' and data::text like $1`,
      [`%${nummer}%`],
    )
    expect(weg).toEqual([{ key: eerste.huishoudenId }])
  })

  it.each([
    ['updateZaak', 'menscentraal'],
    ['a CJG decision', 'cjg'],
  ])('D2: by %s a BSN that is somebody else’s is an afwijking or refused, never a second resident', async (_, bron) => {
    const nummer = bsn()
    await geregistreerd('gemeente', A([persoon('a', 'Anneke', 'Echt', { bsn: nummer })]))
    const { huishoudenId, inwoners } = await geregistreerd('kontext', A([kind('k', 'Karel')]))
    const { inwonerId } = inwoners[0]
    await hub.meldTerug(
      bron,
      huishoudenId,
      bron === 'menscentraal'
        ? { soort: 'inwoner-gewijzigd', inwonerId, wijziging: { bsn: nummer, telefoonnummer: '0611111111' } }
        : {
            soort: 'besluit-genomen',
            besluitId: inwonerId,
            bsn: nummer,
            besluit: {
              inwonerId,
              aanbiederAgb: '98765432',
              toewijzingNummer: 17,
              toegewezenOp: '2026-11-22T10:00:00Z',
              product: { categorie: '45', code: '45A04' },
              omvang: { volume: 60, eenheid: '01', frequentie: '2' },
              ingangsdatum: '2026-12-01',
            },
          },
    )
    const { afwijkingen, inwoners: leden, besluiten } = await hub.toestand(huishoudenId)
    expect(leden[inwonerId]!.bsn).toBeUndefined()
    if (bron === 'menscentraal') {
      expect(Object.values(afwijkingen)).toMatchObject([{ veld: 'bsn', inwonerId, gemeld: nummer, bron }])
      // The rest of what it told is taken over.
      expect(leden[inwonerId]!.telefoonnummer).toBe('0611111111')
    } else {
      // A decision is about one child: with another's number it is refused.
      expect([afwijkingen, besluiten]).toEqual([{}, {}])
    }
    const hash = hashVan(proefsleutel, 'bsn', nummer)
    expect(await hub.rijen('select 1 from registratie.inwoner where bsn = $1', [hash])).toHaveLength(1)
    const weg = await hub.rijen<{ key: string }>(
      `select distinct key from eventlog.outbox where topic = 'wijkhub.projectie.menscentraal' and data::text like $1`,
      [`%${nummer}%`],
    )
    expect(weg).toHaveLength(1)
  })

  it('D2: registered at the same moment with one BSN by three organisations: three people, and the number leaves once', async () => {
    for (let ronde = 0; ronde < 5; ronde++) {
      const nummer = bsn()
      const antwoorden = await Promise.all(
        ['gemeente', 'zorgbalans', 'shdh'].map((als, i) =>
          hub.meldAan(
            als,
            A([
              persoon('a', ['Anna', 'Willem', 'Zita'][i]!, ['Een', 'Twee', 'Drie'][i]!, {
                bsn: nummer,
                geboortedatum: `195${i}-03-04`,
              }),
            ]),
          ),
        ),
      )
      expect(antwoorden.map(({ status }) => status)).toEqual([201, 201, 201])
      const weg = await hub.rijen(
        `select distinct key from eventlog.outbox where topic = 'wijkhub.projectie.menscentraal' and data::text like $1`,
        [`%${nummer}%`],
      )
      expect(weg).toHaveLength(1)
    }
  })
})

describe('a caller’s own words', () => {
  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'prototype', 'isPrototypeOf'])(
    'R4: bronpersoonId "%s" is a person like any other',
    async (id) => {
      const nummer = `R4-${id}`
      const gesteld = { leefgebied: 'Financiën', omschrijving: 'Vraag' }
      const aanmelding = A([persoon(id, 'Rob', nummer), persoon('b', 'Bea', nummer)], {
        vragen: [
          { bronpersoonId: id, ...gesteld },
          { bronpersoonId: 'b', ...gesteld },
        ],
      })
      const body = await geregistreerd('kontext', JSON.stringify(aanmelding))
      expect(body.inwoners.map(({ bronpersoonId }: { bronpersoonId: string }) => bronpersoonId)).toEqual([id, 'b'])
      const { inwoners, vragen } = await hub.toestand(body.huishoudenId)
      expect(Object.keys(inwoners)).toHaveLength(2)
      expect(Object.values(vragen).map(({ inwonerId }) => inwonerId)).toEqual(
        body.inwoners.map(({ inwonerId }: { inwonerId: string }) => inwonerId),
      )
      const { body: weer } = await hub.meldAan('gemeente', { ...aanmelding, bronrecordId: `${nummer}-weer` })
      expect(weer.inwoners.map(({ alBekend }: { alBekend: boolean }) => alBekend)).toEqual([true, true])
    },
  )
})
