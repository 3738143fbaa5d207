interface Overview {
  naam: string
  titel: string
  url: string
  acties: string[]
  berichtenOntvangen: number
  laatste: { op: string; soort: string; formaat: string; bytes: number; uitkomst: string }[]
  stand: unknown
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** What every simulated partner received and holds, as one plain page that needs no script. */
export function bordPagina(partners: readonly Overview[]): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Partnersimulatoren</title>
<meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5">
<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b1b1b}
section{border:1px solid #ccc;border-radius:.5rem;padding:1rem;margin:1rem 0}table{border-collapse:collapse;width:100%}
td,th{text-align:left;padding:.2rem .6rem;border-bottom:1px solid #eee}pre{overflow:auto;background:#f6f6f6;padding:.8rem}</style>
<h1>Partnersimulatoren</h1><p>Wat elk partnersysteem ontving en nu bewaart. Verzonnen personen; deze pagina ververst zichzelf.</p>
${partners.map(section).join('')}</html>`
}

function section(partner: Overview): string {
  const rows = partner.laatste
    .slice(0, 10)
    .map(
      (row) =>
        `<tr>${[row.op.slice(11, 23), row.soort, row.formaat, `${row.bytes} bytes`, row.uitkomst].map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`,
    )
    .join('')
  return `<section><h2>${escape(partner.titel)}</h2><p>${partner.berichtenOntvangen} berichten ontvangen ·
<a href="/${partner.naam}">alles als JSON</a></p><table><tr><th>tijd<th>bericht<th>formaat<th>grootte<th>uitkomst</tr>${rows}</table>
<details><summary>Wat dit systeem nu bewaart</summary><pre>${escape(JSON.stringify(partner.stand, null, 1))}</pre></details></section>`
}
