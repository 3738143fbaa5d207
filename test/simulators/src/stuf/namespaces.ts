/** The namespaces of a StUF-ZDS 1.2 message and of SOAP 1.1. */
export const namespaces = {
  StUF: 'http://www.egem.nl/StUF/StUF0301',
  ZKN: 'http://www.egem.nl/StUF/sector/zkn/0310',
  BG: 'http://www.egem.nl/StUF/sector/bg/0310',
  ZDS: 'http://www.stufstandaarden.nl/koppelvlak/zds0120',
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
}
