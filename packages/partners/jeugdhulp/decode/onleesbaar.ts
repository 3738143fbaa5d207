import type { Onleesbaar } from '@wijkhub/adapter-kit'
import type { EnvelopFout } from '@wijkhub/istandaarden'

/** What cannot be read, with what its Fo01 must say besides. */
export type OnleesbareEnvelop = Onleesbaar & EnvelopFout
