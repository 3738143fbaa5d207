/** Namespaces of StUF 3.01 and what carries it (FACTS §2 and §5). */
export const namespaces = {
  StUF: 'http://www.egem.nl/StUF/StUF0301',
  ZKN: 'http://www.egem.nl/StUF/sector/zkn/0310',
  BG: 'http://www.egem.nl/StUF/sector/bg/0310',
  ZDS: 'http://www.stufstandaarden.nl/koppelvlak/zds0120',
  GGK: 'http://www.stufstandaarden.nl/koppelvlak/ggk0210',
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const
