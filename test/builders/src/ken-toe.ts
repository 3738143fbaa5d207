/** Sends a request as an organisation; gives its status. */
type Roep = (als: string, methode: 'PUT', pad: string, inhoud: object) => Promise<{ status: number }>

export const toekenning = { doel: 'Samenwerken aan één plan', grondslag: { wet: 'Wmo 2015' as const } }

/**
 * What an organisation asked by registering about a known household is granted, by the municipality or by the organisation
 * of the regisseur: from then on it reads. Throws when nothing could be granted.
 */
export async function kenToe(roep: Roep, organisatie: string, huishoudenId: string, beslisser = 'gemeente') {
  const pad = `/registratie/v1/huishoudens/${huishoudenId}/betrokkenheden/${organisatie}`
  const { status } = await roep(beslisser, 'PUT', pad, toekenning)
  if (status !== 200) throw new Error(`${organisatie} is niet toegekend: ${status}`)
}
