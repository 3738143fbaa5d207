/** Every processing of personal data of the hub, as the log names it and the register of processing activities lists it. */
export const verwerkingen = {
  'huishouden-lezen': 'Inzien wat van een huishouden bekend is',
  'huishoudens-zoeken': 'Huishoudens zoeken, en lijsten en agenda’s inzien',
  aanmelden: 'Een huishouden aanmelden en herkennen wie al bekend is',
  'huishouden-bijhouden': 'Vastleggen wat met een huishouden wordt afgesproken en gedaan, en wie erbij betrokken is',
  melden: 'Meldingen ontvangen en oppakken',
  casuistiek: 'In het wijkteam bespreken',
  toetsen: 'Beoordelen of twee registraties over dezelfde persoon gaan, en wat is geweigerd',
  'brp-controle': 'Een persoon vergelijken met de basisregistratie personen',
  'partner-inlichten': 'Een partnersysteem geven wat het volgens de doelbinding nodig heeft',
  'partner-bijdrage': 'Overnemen wat een partnersysteem meldt',
  'partner-beheer': 'Zien welke berichten niet aankwamen of niet te lezen waren',
  onderhoud: 'Dagelijks opnieuw bepalen wie wat heeft, en beëindigen wat over zijn termijn is',
  verzoek: 'Een verzoek van een inwoner over haar gegevens behandelen',
  verantwoorden: 'Nagaan wie gegevens van een inwoner zag',
} as const satisfies Record<string, string>

export type Verwerking = keyof typeof verwerkingen
