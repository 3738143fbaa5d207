interface Gesteld {
  inwonerId?: string | undefined
  instrument?: string | undefined
  domein?: string | undefined
  gesteldOp?: string | undefined
}

/**
 * The target of somebody on one domain: the last that was stated. There are two only since two residents were recognised as
 * one; the other is there again when this one is withdrawn. Pure.
 */
export function geldendeDoelscore<R extends Gesteld>(
  doelscores: Readonly<Record<string, R>>,
  over: Pick<Gesteld, 'inwonerId' | 'instrument' | 'domein'>,
): [doelscoreId: string, doelscore: R] | undefined {
  return Object.entries(doelscores)
    .filter(
      ([, { inwonerId, instrument, domein }]) =>
        inwonerId === over.inwonerId && instrument === over.instrument && domein === over.domein,
    )
    .toSorted(([een, a], [ander, b]) => (`${a.gesteldOp} ${een}` < `${b.gesteldOp} ${ander}` ? -1 : 1))
    .at(-1)
}
