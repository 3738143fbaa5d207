import { Urgentie } from '@wijkhub/model'

/** The place of an urgency in a list: the most urgent first. */
export const rangVan = (urgentie: Urgentie): number => Urgentie.options.indexOf(urgentie) + 1
