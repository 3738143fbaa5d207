import axe from 'axe-core'
import { JSDOM } from 'jsdom'
import { maakZorgverzekeraar, startBord, startSimulator } from '@wijkhub/simulators'
import { afterEach, expect, it } from 'vitest'

const lopend: { stop: () => Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(lopend.splice(0).map((iets) => iets.stop()))
})

async function bord() {
  const simulator = await startSimulator(maakZorgverzekeraar, { port: 0 })
  const { url, stop } = await startBord([simulator], 0)
  lopend.push(simulator, { stop })
  const stuur = (inhoud: string) =>
    fetch(`${simulator.url}/bestanden`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: inhoud })
  const lees = async () => (await fetch(url)).text()
  return { url, stuur, lees }
}

it('the page of the simulators shows the message itself, and the time of the Netherlands', async () => {
  const { stuur, lees } = await bord()
  await stuur('<script>alert(1)</script>')
  const { document } = new JSDOM(await lees()).window
  expect(document.querySelectorAll('script')).toHaveLength(1)
  const bericht = document.querySelector('#zorgverzekeraar li')!
  expect(bericht.querySelector('pre')!.textContent).toContain('<script>alert(1)</script>')
  const tijd = bericht.querySelector('time')!
  const hier = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'medium' })
  expect(tijd.textContent).toContain(hier.format(new Date(tijd.getAttribute('datetime')!)))
})

it('the page of the simulators closes nothing while somebody reads, and brings in what is new', async () => {
  const { url, stuur, lees } = await bord()
  await stuur('eerste')
  const dom = new JSDOM(await lees(), {
    url,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    beforeParse(window) {
      window.fetch = (pad: string) => fetch(new URL(pad, url))
      // Its own clock: the test says when the page looks again.
      window.setInterval = (work: () => void) => kijk.push(work)
    },
  })
  const { document } = dom.window
  const open = document.querySelector<HTMLDetailsElement>('#zorgverzekeraar li details')!
  open.open = true
  for (let nummer = 0; nummer < 12; nummer++) await stuur(`bericht ${nummer}`)
  expect(document.querySelector('meta[http-equiv=refresh]')).toBeNull()
  kijk.forEach((work) => work())
  await expect.poll(() => document.querySelector('.telling')!.textContent).toBe('13 berichten ontvangen')
  expect(document.querySelectorAll('#zorgverzekeraar li')).toHaveLength(11)
  expect(open.isConnected && open.open).toBe(true)
  expect(document.querySelector('#zorgverzekeraar li pre')!.textContent).toBe('bericht 11')
  dom.window.close()
})
const kijk: (() => void)[] = []

it('the page of the simulators has no finding of axe, critical or other', async () => {
  const { stuur, lees } = await bord()
  await stuur('een bericht')
  const { window } = new JSDOM(await lees(), { runScripts: 'outside-only' })
  window.eval(axe.source)
  const { violations } = await (window['axe'] as typeof axe).run(window.document.documentElement, {
    // Needs a canvas; looked at in Chromium.
    rules: { 'color-contrast': { enabled: false } },
  })
  expect(violations.map(({ id, impact, help }) => ({ id, impact, help }))).toEqual([])
  window.close()
})
