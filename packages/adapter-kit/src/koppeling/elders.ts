/** A part of a household that another household's link told the partner of, with what that link remembers of it. */
export interface Elders {
  huishoudenId: string
  herinnering: string | null
}

/** Parts of a household that a partner knows by our id of them, whatever the household. */
export type GedeeldDeel = 'signalen' | 'verwijzingen' | 'contactmomenten'
