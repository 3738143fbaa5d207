// Made by `npm run bench -- matching --leer`; not to be edited. Learned from dutch-people.py, seeds 101 to 106.

/** Per level log2 of its probability between records of one person, strangers, relatives at one address, and twins. */
export const gewichten = {
  voornaam: {
    alle: [-2.33, -14.76, -9.97, -7.97],
    gelijk: [-0.7, -7.7, -6.62, -7.97],
    volgorde: [-8.38, -9.19, -9.97, -7.97],
    voorletters: [-4.91, -12.9, -9.97, -7.97],
    'beide-voorletter': [-4.98, -12.12, -9.97, -7.97],
    voorletter: [-5.37, -6.41, -6.25, -4.31],
    'bijna-en-verder-gelijk': [-7.14, -16.61, -9.97, -7.97],
    roepnaam: [-6.84, -8.63, -8.89, -7.97],
    bijna: [-4.25, -9.66, -8.24, -3.66],
    'verder-anders': [-8.38, -10.49, -9.97, -7.97],
    'zelfde-letter': [-8.38, -4.22, -4.07, -2.36],
    anders: [-5.41, -0.12, -0.14, -0.58],
  },
  achternaam: {
    gelijk: [-0.78, -10.44, -1.66, -0.87],
    gewoon: [-1.66, -8.19, -1.91, -1.45],
    bijna: [-3.73, -8.91, -5.28, -4.21],
    deel: [-8.25, -10.21, -4.22, -7.97],
    anders: [-5.44, -0.01, -1.57, -5.03],
  },
  verwisseld: {
    ja: [-5.16, -5.06, -9.97, -7.16],
    nee: [-0.04, -0.0, -0.0, -0.01],
  },
  geboortedatum: {
    gelijk: [-0.11, -14.65, -9.97, -0.06],
    'standaard-dag': [-5.39, -16.46, -9.97, -4.66],
    deel: [-6.64, -6.38, -6.38, -6.64],
    'dag-maand': [-7.04, -15.87, -9.97, -7.97],
    cijfer: [-5.12, -9.67, -8.2, -7.97],
    'twee-delen': [-8.38, -8.15, -7.3, -7.97],
    generatie: [-7.65, -0.83, -0.81, -7.97],
    anders: [-7.23, -1.21, -1.25, -7.97],
  },
  geslacht: {
    gelijk: [0.0, -1.0, -1.21, -0.7],
    anders: [-8.38, -1.0, -0.82, -1.38],
  },
  adres: {
    deur: [-0.15, -16.61, -0.07, -0.07],
    'zonder-toevoeging': [-6.38, -11.56, -6.06, -6.31],
    buren: [-7.97, -7.64, -7.97, -7.97],
    postcode: [-4.62, -10.43, -9.97, -7.97],
    'straat-nummer': [-8.3, -11.7, -9.97, -7.97],
    straat: [-6.73, -3.82, -8.36, -7.97],
    anders: [-4.97, -0.12, -4.87, -4.95],
  },
  telefoonnummer: {
    mobiel: [-0.47, -16.61, -2.32, -1.32],
    'eigen-mobiel': [-0.47, -16.61, -5.64, -5.64],
    gelijk: [-2.04, -16.61, -4.01, -4.14],
    anders: [-3.32, 0.0, -0.32, -0.74],
  },
  emailadres: {
    gelijk: [-0.32, -16.61, -2.32, -1.32],
    'eigen-gelijk': [-0.32, -16.61, -5.64, -5.64],
    anders: [-2.32, 0.0, -0.32, -0.74],
  },
} as const
