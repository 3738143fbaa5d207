import { Id, verteldeFeiten } from '@wijkhub/model'
import { z } from 'zod'

/** The payload of a domain event: that something happened to a household; not who did it, and never what is in it. */
export const Huishoudengebeurtenis = z
  .strictObject({ huishoudenId: Id, soort: z.enum(verteldeFeiten) })
  .meta({ id: 'Huishoudengebeurtenis' })
