/** StUF 3.01 envelopes, and XML read and written without entities. Pure: clock and references are arguments. */
export { schrijfBv03 } from './bevestiging.ts'
export { leesFoutbericht, schrijfFoutbericht, type Fout } from './foutbericht.ts'
export { geenWaarde, stufAttribuut, zonderWaarde, type RedenGeenWaarde } from './geen-waarde.ts'
export { namespaces } from './namespaces.ts'
export { isXmlFault, readXml, type XmlFault, type XmlLimits } from './read-xml.ts'
export { leesSoap, soapEnvelope, soapFault, type SoapInhoud } from './soap.ts'
export {
  antwoordStuurgegevens,
  leesStuurgegevens,
  schrijfStuurgegevens,
  type StufFout,
  type Stuurgegevens,
  type Systeem,
} from './stuurgegevens.ts'
export { isStufTijdstip, leesStufDatum, leesStufTijdstip, stufOnvolledigeDatum, stufTijdstip } from './tijdstip.ts'
export { writeXml } from './write-xml.ts'
export {
  childrenNamed,
  elementsOf,
  findAttribute,
  findChild,
  findText,
  isNamed,
  type XmlAttribute,
  type XmlContent,
  type XmlElement,
} from './xml-element.ts'
export { replaceForbiddenCharacters } from './xml-text.ts'
