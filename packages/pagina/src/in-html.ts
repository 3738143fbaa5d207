import type { Blok, Opbouw, Regel, Tekst } from './opbouw.ts'

/** As a page of its own: no scripts, nothing from elsewhere, everything that was typed escaped. Pure. */
export function inHtml({ titel, inleiding, delen }: Opbouw): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${veilig(titel)}</title>
<style>body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}section,li{break-inside:avoid}q{font-style:italic}</style></head>
<body><main>
<h1>${veilig(titel)}</h1>
${blokken(inleiding)}
${delen.map(({ kop, blokken: inhoud }) => `<section><h2>${veilig(kop)}</h2>\n${blokken(inhoud)}</section>`).join('\n')}
</main></body>
</html>
`
}

function blokken(alle: readonly Blok[]): string {
  return alle.map((blok) => ('alinea' in blok ? `<p>${tekst(blok.alinea)}</p>` : lijst(blok.lijst))).join('\n')
}

function lijst(regels: readonly Regel[]): string {
  if (regels.length === 0) return ''
  return `<ul>\n${regels.map(({ tekst: zin, onder }) => `<li>${tekst(zin)}${onder ? lijst(onder) : ''}</li>`).join('\n')}\n</ul>`
}

function tekst(stukken: Tekst): string {
  return stukken.map((stuk) => (typeof stuk === 'string' ? veilig(stuk) : `<q>${veilig(stuk.citaat)}</q>`)).join('')
}

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function veilig(getypt: string): string {
  return getypt.replaceAll(/[&<>"']/gu, (teken) => tekens[teken]!)
}
