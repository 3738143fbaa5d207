import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { envelop, fo01, jw302 } from './ggk-berichten.ts'
import { hub, lever, regels, levering, toegewezen } from './ijw-deur.ts'

afterAll(() => hub.stop())

describe('a retour', () => {
  it('J7: of another provider, or with a foreign Identificatie, is no verdict: refused, and one line for a person', async () => {
    const { gezin, bericht } = await toegewezen()
    const { referentie: crossRefnummer, identificatie } = bericht
    const vreemd = [
      envelop({
        functie: 'JW302',
        inhoud: jw302({ identificatie, ontvanger: '98000002' }),
        crossRefnummer,
        van: '98000002',
      }),
      envelop({ functie: 'JW302', inhoud: jw302({ identificatie }), crossRefnummer, van: '98000002' }),
      envelop({ functie: 'JW302', inhoud: jw302({ identificatie: 'VREEMD' }), crossRefnummer }),
      envelop({ functie: 'JW302', inhoud: jw302({ identificatie, afzender: '0384' }), crossRefnummer }),
    ]
    const voor = (await regels('retour-past-niet')).length
    for (const retour of vreemd) {
      // Twice: the GGk repeats what it got no good answer to.
      for (let keer = 0; keer < 2; keer++) {
        const antwoord = await lever(retour)
        expect(antwoord.status).toBe(400)
        expect(antwoord.inhoud).toContain('Fo01Bericht')
      }
    }
    expect(await regels('retour-past-niet')).toHaveLength(voor + vreemd.length)
    expect(await levering(gezin)).toBe('geaccepteerd')
    expect((await lever(envelop({ functie: 'JW302', inhoud: jw302({ identificatie }), crossRefnummer }))).status).toBe(
      202,
    )
    expect(await levering(gezin)).toBe('verwerkt')
    // A second verdict, another one: the first stands, and a person sees it.
    const anders = envelop({ functie: 'JW302', inhoud: jw302({ identificatie, code: '9056' }), crossRefnummer })
    expect((await lever(anders)).inhoud).toContain('Fo01Bericht')
    await lever(fo01({ code: 'IB014', crossRefnummer }))
    expect(await regels('tweede-oordeel')).toHaveLength(2)
    expect(await levering(gezin)).toBe('verwerkt')
  })

  it('11: that refers to nothing of ours changes nothing, and a person sees it once', async () => {
    const vreemd = [
      envelop({ functie: 'JW302', inhoud: jw302({}), crossRefnummer: randomUUID() }),
      // A fault is not answered by a fault.
      fo01({ code: 'IB010', crossRefnummer: randomUUID() }),
    ]
    for (const bericht of vreemd)
      for (let keer = 0; keer < 2; keer++) expect(await lever(bericht)).toMatchObject({ status: 202, inhoud: '' })
    expect(await regels('koppeling-onbekend')).toHaveLength(2)
    expect(await lever(fo01({ code: 'IB010' }))).toMatchObject({ status: 202, inhoud: '' })
    expect(await regels('fo01-zonder-referentie')).toHaveLength(1)
  })

  it('11: Fo01 longer than any column is a refusal like another', async () => {
    const { gezin, bericht } = await toegewezen()
    // Of another provider than the JW301 went to: nothing.
    await lever(fo01({ code: 'IB014', crossRefnummer: bericht.referentie, van: '98000002' }))
    expect(await levering(gezin)).toBe('geaccepteerd')
    const lang = fo01({ code: `IB${'0'.repeat(9_000)}`, crossRefnummer: bericht.referentie })
    expect((await lever(lang)).status).toBe(202)
    expect(await levering(gezin)).toBe('geweigerd')
  })
})
