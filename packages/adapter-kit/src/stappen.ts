/** The steps of a link, one by one, for whoever must take them in an order of its own: the suite that crosses them. */
export { beginOpnieuw } from './beheer/begin-opnieuw.ts'
export { herhaal } from './beheer/herhaal.ts'
export { ontvang } from './inkomend/ontvang.ts'
export { maakKitDeps, type KitDeps } from './kit-deps.ts'
export { neemGewenstOver } from './koppeling/overgangen/neem-gewenst-over.ts'
export { verzoen } from './verzoenen/verzoen.ts'
