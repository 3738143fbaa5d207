import axe from 'axe-core'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { inHtml } from './in-html.ts'

test('a page has no finding of axe, critical or other', async () => {
  const html = inHtml({
    titel: 'Uw plan',
    inleiding: [{ alinea: ['Zij zei: ', { citaat: 'Ik wil rust' }, '.'] }],
    delen: [{ kop: 'Uw vragen', blokken: [{ lijst: [{ tekst: ['Post'], onder: [{ tekst: ['Zij leest mee'] }] }] }] }],
  })
  const { window } = new JSDOM(html, { runScripts: 'outside-only' })
  window.eval(axe.source)
  const { violations } = await (window['axe'] as typeof axe).run(window.document.documentElement, {
    // Needs a canvas; black on white.
    rules: { 'color-contrast': { enabled: false } },
  })
  expect(violations.map(({ id, impact, help }) => ({ id, impact, help }))).toEqual([])
  window.close()
})
