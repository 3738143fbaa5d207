/** What a schema of the published language is made of, as far as these tests look: no more of zod than its own description. */
export interface Schema {
  def: {
    type: string
    innerType?: Schema
    valueType?: Schema
    element?: Schema
    options?: readonly Schema[]
    shape?: Record<string, Schema>
    values?: readonly unknown[]
    entries?: Record<string, unknown>
  }
  safeParse: (waarde: unknown) => { success: boolean }
  meta: () => { format?: string } | undefined
}

export interface Blad {
  /** `*` stands for an id; of a list it is the list. */
  pad: string
  schema: Schema
}

/** Every value a document of this form can hold, by its path; of a choice those of each possibility. */
export function bladenVan(schema: Schema, pad = '', { lijsten = false } = {}): Blad[] {
  const { innerType, valueType, element, options, shape, type } = schema.def
  const verder = (deel: Schema, naam?: string) =>
    bladenVan(deel, naam === undefined ? pad : pad === '' ? naam : `${pad}.${naam}`, { lijsten })
  if (type === 'union') return options!.flatMap((optie) => verder(optie))
  if (innerType) return verder(innerType)
  if (shape) return Object.entries(shape).flatMap(([naam, deel]) => verder(deel, naam))
  if (type === 'record') return verder(valueType!, '*')
  if (element && lijsten) return verder(element)
  return [{ pad, schema }]
}

/** Does a path of a row give this one: itself, or something it is part of? */
export function geeft(veld: string, pad: string): boolean {
  const [wijd, diep] = [veld.split('.'), pad.split('.')]
  return wijd.length <= diep.length && wijd.every((deel, i) => deel === diep[i] || deel === '*')
}
