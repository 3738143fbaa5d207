/** This service, as the log of what happened names it. */
export const dienst = 'case-registry'
