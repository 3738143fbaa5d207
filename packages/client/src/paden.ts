/** Below a household. */
export const van = (huishoudenId: string, ...rest: string[]) =>
  ['/huishoudens', ...[huishoudenId, ...rest].map(encodeURIComponent)].join('/')

/** Below the questions that wait for a person. */
export const toets = (...pad: string[]) => ['/toetsingen', ...pad.map(encodeURIComponent)].join('/')
