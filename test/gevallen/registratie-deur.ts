import { bewaardHuishouden } from '@wijkhub/builders/bewaard'
import { service } from '@wijkhub/case-registry'
import { topicProjectie, type Huishouden, type Inhoud } from '@wijkhub/model'
import { kenToe } from '@wijkhub/builders'
import { adapterDubbel } from '@wijkhub/builders/dubbels'
import { totdat } from '@wijkhub/builders/hub'
import { startHub, type HubOpties } from '@wijkhub/builders/start-hub'

/** The registry behind its own door; with settings or a clock of its own where the case needs them. */
export async function startRegistratie(meer: Pick<HubOpties<never>, 'instellingen' | 'now'> = {}) {
  const { app, pool, deps, stop } = await startHub({ diensten: [service], ...meer })
  const adapters = adapterDubbel(deps(service.schema))

  async function roep(
    method: 'GET' | 'POST' | 'PUT',
    pad: string,
    als: string,
    payload?: object | string,
    kop: object = {},
  ) {
    const antwoord = await app.inject({
      method,
      url: `/registratie/v1${pad}`,
      headers: {
        authorization: `Bearer ${als}`,
        ...(payload !== undefined && { 'content-type': 'application/json' }),
        ...kop,
      },
      ...(payload !== undefined && { payload }),
    })
    return {
      status: antwoord.statusCode,
      kop: antwoord.headers,
      tekst: antwoord.body,
      // Answers are looked at field by field; what is not there is `undefined`, and fails the test.
      body: antwoord.body ? antwoord.json() : undefined,
    }
  }

  return {
    pool,
    roep,
    meldAan: (als: string, aanmelding: object | string) => roep('POST', '/aanmeldingen', als, aanmelding),
    kenToe: (organisatie: string, huishoudenId: string) =>
      kenToe(
        (als, methode, pad, inhoud) => roep(methode, pad.replace('/registratie/v1', ''), als, inhoud),
        organisatie,
        huishoudenId,
      ),
    lees: (als: string, huishoudenId: string) => roep('GET', `/huishoudens/${huishoudenId}`, als),
    afwijkingen: (als: string, huishoudenId: string) => roep('GET', `/huishoudens/${huishoudenId}/afwijkingen`, als),
    async rijen<Rij>(sql: string, waarden: unknown[] = []): Promise<Rij[]> {
      return (await pool.query(sql, waarden)).rows as Rij[]
    },
    toestand: (huishoudenId: string): Promise<Huishouden> => bewaardHuishouden(pool, huishoudenId),
    /** Everything stored about anybody, for "nothing was stored". */
    async stand(): Promise<unknown> {
      const { rows } = await pool.query(
        `select (select json_agg(json_build_array(id, versie) order by id) from registratie.huishouden) as huishoudens,
           (select count(*)::int from registratie.feit) as feiten, (select count(*)::int from registratie.inwoner) as inwoners,
           (select count(*)::int from registratie.bronrecord) as records,
           (select count(*)::int from eventlog.outbox where topic <> 'wijkhub.levering') as events`,
      )
      return rows[0]
    },
    /** What a partner system was last given of a household. */
    async bij(audience: string, huishoudenId: string): Promise<ReturnType<typeof JSON.parse>> {
      const { rows } = await pool.query(
        'select data from eventlog.outbox where topic = $1 and key = $2 order by xid desc, id desc limit 1',
        [topicProjectie(audience), huishoudenId],
      )
      return (rows[0] as { data: unknown } | undefined)?.data
    },
    /** Hands over a contribution as an adapter would, and waits until it was heard. */
    async meldTerug(bron: string, huishoudenId: string, inhoud: Inhoud): Promise<void> {
      const volgnummer = await adapters.draagBij(bron, huishoudenId, inhoud)
      await totdat(
        async () =>
          (
            await pool.query(
              'select 1 from registratie.projectie where huishouden_id = $1 and audience = $2 and bijdrage >= $3',
              [huishoudenId, bron, volgnummer],
            )
          ).rowCount,
        (aantal) => aantal === 1,
      )
    },
    stop,
  }
}

let volgende = 0

/** A minimal valid registration, as the README of the cases has it; its address is nobody else's unless given. */
export function A(inwoners: object[], meer: object = {}) {
  volgende++
  return {
    bronrecordId: `R-${volgende}`,
    medewerker: { naam: 'Werker' },
    grondslag: { wet: 'Wmo 2015' },
    adres: adresVan({ huisnummer: 1000 + volgende }),
    inwoners,
    ...meer,
  }
}

export const adresVan = (meer: object = {}) => ({
  straatnaam: 'Verzonnenstraat',
  huisnummer: 1,
  postcode: '9999XX',
  woonplaats: 'Haarlem',
  ...meer,
})

/** An invented person. */
export const persoon = (bronpersoonId: string, voornamen: string, geslachtsnaam: string, meer: object = {}) => ({
  bronpersoonId,
  naam: { voornamen, geslachtsnaam },
  geboortedatum: '1984-02-29',
  geslacht: 'V',
  gezinsrol: 'ouder',
  ...meer,
})
