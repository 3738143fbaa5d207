import { toonBericht } from './toon-bericht.ts'

interface Bericht {
  op: string
  soort: string
  formaat: string
  bytes: number
  referentie: string
  uitkomst: string
  inhoud?: string
}

interface Overview {
  naam: string
  titel: string
  url: string
  berichtenOntvangen: number
  laatste: Bericht[]
  stand: unknown
  fouten: readonly string[]
}

/** How many messages of each partner the page shows. */
const getoond = 10

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const tijd = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'medium' })
const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'short' })

const stijl = `:root{color-scheme:light}body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b1b1b;background:#fff}
a{color:#00457d}section{border:1px solid #767676;border-radius:.5rem;padding:1rem;margin:1rem 0}h2{margin:0 0 .5rem}
ol{list-style:none;margin:0 0 .5rem;padding:0}li{border-top:1px solid #ddd}summary{padding:.4rem .2rem;cursor:pointer}
summary:focus-visible,a:focus-visible,pre:focus-visible{outline:3px solid #00457d;outline-offset:2px}
.geweigerd{color:#a30000;font-weight:600}time{font-variant-numeric:tabular-nums}
pre{overflow:auto;max-height:32rem;background:#f4f4f4;padding:.8rem;white-space:pre-wrap;overflow-wrap:anywhere}`

// Brings in what is new and leaves what is there: nothing that somebody opened or reads is closed or moved from under her.
const bijwerken = `const haal=async()=>{const doc=new DOMParser().parseFromString(await(await fetch(location.pathname)).text(),'text/html')
for(const nieuw of doc.querySelectorAll('section')){const oud=document.getElementById(nieuw.id)
if(!oud){document.querySelector('main').append(nieuw);continue}
for(const naam of['.telling','.fouten','.stand']){const van=nieuw.querySelector(naam),naar=oud.querySelector(naam)
if(van.textContent!==naar.textContent)naar.textContent=van.textContent}
const lijst=oud.querySelector('ol');for(const bericht of[...nieuw.querySelectorAll('li')].reverse())if(!document.getElementById(bericht.id))lijst.prepend(bericht)
for(const bericht of[...lijst.children].slice(${getoond}))if(!bericht.querySelector('details[open]'))bericht.remove()}}
setInterval(()=>{haal().catch(()=>{})},3000)`

/** What every simulated partner received and holds, as one page: readable without a script, kept up to date with one. */
export function bordPagina(partners: readonly Overview[]): string {
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Partnersimulatoren van Wijkhub</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${stijl}</style></head>
<body><main><h1>Partnersimulatoren</h1>
<p>Wat elk partnersysteem ontving en nu bewaart. Verzonnen personen en officiële testpersonen. Tijden zijn die van Nederland.
<noscript>Zonder JavaScript toont <a href="/">opnieuw laden</a> wat er nieuw is.</noscript></p>
${partners.map(section).join('\n')}
</main><script>${bijwerken}</script></body></html>`
}

function section(partner: Overview): string {
  const { naam, titel, berichtenOntvangen, laatste, stand, fouten } = partner
  const berichten = laatste
    .slice(0, getoond)
    .map((bericht, index) => item(bericht, `${naam}-${berichtenOntvangen - index}`))
  return `<section id="${escape(naam)}" aria-labelledby="${escape(naam)}-titel"><h2 id="${escape(naam)}-titel">${escape(titel)}</h2>
<p><span class="telling">${berichtenOntvangen} berichten ontvangen</span> · <a href="/${escape(naam)}">alles van ${escape(titel)} als JSON</a></p>
<p class="fouten geweigerd">${escape(fouten.join(' · '))}</p><ol>${berichten.join('')}</ol>
<details><summary>Wat dit systeem nu bewaart</summary><pre class="stand" tabindex="0">${escape(JSON.stringify(stand, null, 1))}</pre></details></section>`
}

function item({ op, soort, formaat, bytes, referentie, uitkomst, inhoud }: Bericht, id: string): string {
  const moment = new Date(op)
  const klasse = uitkomst === 'geweigerd' ? ' class="geweigerd"' : ''
  const kop = [soort, formaat, `${bytes.toLocaleString('nl-NL')} bytes`].map(escape).join(' · ')
  const body = inhoud === undefined ? 'De inhoud van dit oudere bericht wordt niet meer bewaard.' : toonBericht(inhoud)
  return `<li id="${escape(id)}"><details><summary><time datetime="${escape(op)}">${dag.format(moment)} ${tijd.format(moment)}</time>
 · ${kop} · <span${klasse}>${escape(uitkomst)}</span></summary>
<p>kenmerk ${escape(referentie)}</p><pre tabindex="0">${escape(body)}</pre></details></li>`
}
