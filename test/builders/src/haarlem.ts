import { resolve } from 'node:path'
import { leesInrichting } from '@wijkhub/inrichting/bestand'

/** The municipality most tests play in; who needs another one reads its file. */
export const inrichting = leesInrichting(resolve(import.meta.dirname, '../../../inrichting/haarlem.yaml'))

export const { doelbinding, volgers, beleid, voorrang } = inrichting
