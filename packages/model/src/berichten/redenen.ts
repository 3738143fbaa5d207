import { z } from 'zod'

/**
 * The closed lists of why: a receipt and an event hold a code of these and nothing a partner wrote, because a partner may
 * quote the person it refuses. The text a person reads is derived from the code, here. Adding a line is adding a code.
 */

/** Why a part of a household cannot be sent to a partner, whatever the day. */
const onverzendbaarRedenen = {
  'bsn-ontbreekt': 'Het BSN van deze persoon ontbreekt of klopt niet',
  'naam-ontbreekt': 'De naam van deze persoon ontbreekt',
  'geslachtsnaam-ontbreekt': 'De ontvanger neemt niemand aan zonder geslachtsnaam',
  'voorvoegsel-past-niet':
    'Het voorvoegsel is te lang voor zijn veld; het staat bij de ontvanger voor de geslachtsnaam',
  'geslacht-niet-te-melden': 'De standaard van de ontvanger heeft geen code voor dit geslacht',
  'geboortedatum-klopt-niet': 'De geboortedatum kan niet kloppen',
  'geboortedatum-onvolledig': 'De ontvanger neemt geen onvolledige geboortedatum aan',
  'nog-niet-geboren': 'De ontvanger neemt niemand aan die nog niet is geboren',
  'leeftijd-buiten-bereik': 'De ontvanger neemt deze melding niet aan over iemand van deze leeftijd',
  'adres-ontbreekt': 'Het adres ontbreekt, is niet volledig of gaat niet naar deze ontvanger',
  'adres-soort-past-niet': 'Dit soort adres past niet in het bericht van de ontvanger',
  'huisnummer-ontbreekt': 'De ontvanger neemt geen adres zonder huisnummer aan',
  'postcode-niet-nederlands': 'De ontvanger neemt alleen een Nederlandse postcode aan',
  'verzekering-ontbreekt': 'De zorgverzekeraar of het verzekerdennummer ontbreekt',
  'verzekeraar-klopt-niet': 'Het UZOVI-nummer van de zorgverzekeraar kan niet kloppen',
  'agb-klopt-niet': 'De AGB-code kan niet kloppen',
  'te-veel-personen': 'Het bericht van de ontvanger kan deze persoon er niet meer bij hebben',
  'ontvanger-keurt-af': 'De ontvanger keurde dit onderdeel af; corrigeer het, of trek het in',
  'datum-klopt-niet': 'De datum kan niet kloppen',
  'bedrag-past-niet': 'Het bedrag past niet in het bericht van de ontvanger',
  'teken-past-niet': 'Een teken past niet in het bericht van de ontvanger',
  'toestemming-ontbreekt': 'Er is geen toestemming om dit te delen',
  'ontvanger-ontbreekt': 'Niemand mag of kan dit ontvangen',
  'toewijzing-onvolledig': 'De toewijzing is niet volledig',
  'toewijzing-dubbel': 'Hetzelfde product is in dezelfde periode al toegewezen',
  'regel-geschonden': 'Een regel van de standaard van de ontvanger staat dit niet toe',
} as const

/** Why a delivery is not done: what the hub makes of a failed attempt, a refusal or a verdict. */
const leveringsfouten = {
  'partner-onbereikbaar': 'Het partnersysteem is niet bereikbaar; het wordt opnieuw geprobeerd',
  'partner-bezet': 'Het partnersysteem vraagt om later terug te komen; het wordt opnieuw geprobeerd',
  'geen-antwoord': 'Het partnersysteem antwoordde niet op tijd; hetzelfde bericht gaat opnieuw',
  'verbinding-verbroken': 'De verbinding met het partnersysteem brak af; hetzelfde bericht gaat opnieuw',
  'partner-storing': 'Het partnersysteem meldt een storing; hetzelfde bericht gaat opnieuw',
  'antwoord-onleesbaar': 'Het antwoord van het partnersysteem is niet te lezen; hetzelfde bericht gaat opnieuw',
  'toegang-geweigerd': 'Het partnersysteem laat de hub niet toe (token of certificaat)',
  tussenstation: 'Een tussenstation antwoordde in plaats van het partnersysteem; het wordt opnieuw geprobeerd',
  'partner-weigert': 'Het partnersysteem weigert het bericht; de reden staat in de quarantaine van de koppeling',
  'partner-keurt-af':
    'Het partnersysteem keurde het bericht later af; de reden staat in de quarantaine van de koppeling',
  'oordeel-blijft-uit': 'Het oordeel van het partnersysteem is niet binnen de termijn gekomen',
  'regel-geschonden': 'Het bericht mag volgens de standaard niet verzonden worden; de reden staat in de quarantaine',
  defect: 'De hub kon geen bericht maken; een beheerder moet kijken',
  onbekend: 'De reden is niet bekend',
} as const

const codes = <Code extends string>(redenen: Record<Code, string>) => z.enum(Object.keys(redenen) as [Code, ...Code[]])

export const OnverzendbaarCode = codes(onverzendbaarRedenen)
export type OnverzendbaarCode = z.infer<typeof OnverzendbaarCode>
export const Leveringsfout = codes(leveringsfouten)
export type Leveringsfout = z.infer<typeof Leveringsfout>

/** A part of a household that cannot be sent to this partner, and why. */
export const Onverzendbaar = z.strictObject({
  code: OnverzendbaarCode,
  onderdeel: z
    .string()
    .max(80)
    .regex(/^[a-z]+\/[0-9a-f-]{36}$/)
    .optional()
    .describe('Welk deel van het huishouden, bijvoorbeeld contactmomenten/<id>'),
})
export type Onverzendbaar = z.infer<typeof Onverzendbaar>

/** The sentence for a person that belongs to a code. */
export const redenVanFout = (code: Leveringsfout): string => leveringsfouten[code]
export const redenVanOnverzendbaar = (code: OnverzendbaarCode): string => onverzendbaarRedenen[code]
