import fc from 'fast-check'
import { evolve, leegHuishouden, type Feit, type Huishouden } from '@wijkhub/model'
import { feitOver } from './arbitrary-feit.ts'
import { adres, persoon } from './arbitrary-persoon.ts'

/** Random households for properties: random facts applied to a random registration; all persons are invented. */
export const arbitraryHuishouden: fc.Arbitrary<Huishouden> = fc
  .tuple(
    fc.uuid({ version: 4 }),
    fc.array(fc.tuple(fc.uuid({ version: 4 }), persoon), { minLength: 1, maxLength: 6 }),
    adres,
  )
  .chain(([huishoudenId, personen, woont]) =>
    fc.array(feitOver(personen.map(([id]) => id)), { maxLength: 25 }).map((feiten) =>
      [
        {
          soort: 'huishouden-geregistreerd' as const,
          huishoudenId,
          adres: woont,
          grondslag: { wet: 'Wmo 2015' as const },
        },
        ...personen.map(([inwonerId, gegevens]): Feit => ({
          soort: 'inwoner-geregistreerd',
          inwonerId,
          persoon: gegevens,
        })),
        ...feiten,
      ].reduce<Huishouden>(evolve, leegHuishouden),
    ),
  )

/**
 * A household every partner system has a right to, as far as its residents allow: consents and referrals for all of them,
 * and a signal, a decision and a visit for one. Of random facts alone a partner has a right to one in thirty.
 */
export const arbitraryGedeeldHuishouden: fc.Arbitrary<Huishouden> = fc
  .tuple(arbitraryHuishouden, fc.array(fc.uuid({ version: 4 }), { minLength: 40, maxLength: 40 }))
  .map(([huishouden, ids]) => {
    const inwonerIds = Object.keys(huishouden.inwoners)
    const inwonerId = inwonerIds[0]!
    const id = () => ids.pop()!
    const partners = ['schuldhulp', 'cjg'] as const
    const feiten: Feit[] = [
      ...partners.flatMap((voor) => [
        ...inwonerIds.map((wie): Feit => ({
          soort: 'toestemming-gegeven',
          toestemmingId: id(),
          toestemming: { inwonerId: wie, voor, gegevenOp: '2026-01-02' },
        })),
        ...[1, 2].map((): Feit => ({
          soort: 'verwezen',
          verwijzingId: id(),
          verwijzing: {
            inwonerIds,
            naar: voor,
            reden: 'Verzonnen',
            doorOrganisatie: 'kontext',
            verwezenOp: '2026-01-02',
            status: 'verzonden',
          },
        })),
      ]),
      {
        soort: 'signaal-gemeld',
        signaalId: id(),
        signaal: { inwonerId, gemeldDoor: 'kontext', medewerker: { naam: 'Noor' }, gemeldOp: '2026-01-02T09:00:00Z' },
      },
      {
        soort: 'contactmoment-vastgelegd',
        contactmomentId: id(),
        contactmoment: {
          inwonerId,
          organisatie: 'zorgbalans',
          datum: '2026-01-02',
          minuten: 30,
          prestatiecode: '11000',
          tariefCenten: 575,
          agbUitvoerder: '98000001',
        },
      },
    ]
    return feiten.reduce<Huishouden>(evolve, huishouden)
  })
