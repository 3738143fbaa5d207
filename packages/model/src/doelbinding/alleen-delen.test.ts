import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryGedeeldHuishouden, arbitraryHuishouden, doelbinding } from '@wijkhub/builders'
import { alleenDelen } from './alleen-delen.ts'
import { project } from './project.ts'
import { Projectie } from './projectie.ts'

const delen = Object.keys(Projectie.shape).filter((deel) => deel !== 'huishoudenId') as (keyof Projectie)[]
const op = '2026-11-22T10:00:00Z'

test('some parts of a document are those of the whole one, for every party and whatever the household', () => {
  fc.assert(
    fc.property(
      fc.oneof(arbitraryHuishouden, arbitraryGedeeldHuishouden),
      fc.subarray(delen, { minLength: 1 }),
      (huishouden, gevraagd) => {
        for (const regel of doelbinding.regels) {
          const geheel = project(huishouden, regel, doelbinding, op)
          const deels = project(huishouden, alleenDelen(regel, gevraagd), doelbinding, op)
          const verwacht =
            geheel &&
            Object.fromEntries(
              Object.entries(geheel).filter(
                ([deel]) => deel === 'huishoudenId' || gevraagd.includes(deel as keyof Projectie),
              ),
            )
          expect({ audience: regel.audience, ...deels }).toEqual({ audience: regel.audience, ...verwacht })
          expect(deels === undefined).toBe(geheel === undefined)
        }
      },
    ),
  )
})
