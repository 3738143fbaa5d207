/** StUF 3.01 as MensCentraal reads and writes it, from the standard and not from the hub. */
export { fo, leesFout } from './fout.ts'
export { geenWaarde, isNil, stufAttribuut } from './geen-waarde.ts'
export { namespaces } from './namespaces.ts'
export { leesSoap, soapFault, soapMet } from './soap.ts'
export type { StufFout } from './stuf-fout.ts'
export { antwoordOp, leesStuurgegevens, schrijfStuurgegevens, type Stuurgegevens } from './stuurgegevens.ts'
export { isStufTijdstip, leesStufDatum, stufTijdstip } from './tijd.ts'
export { kinderenVan, patroon, tekstVan, vormFouten, type Kind, type Vorm } from './vorm.ts'
