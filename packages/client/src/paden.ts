export const van = (huishoudenId: string, ...rest: string[]) =>
  ['/huishoudens', ...[huishoudenId, ...rest].map(encodeURIComponent)].join('/')

export const toets = (...pad: string[]) => ['/toetsingen', ...pad.map(encodeURIComponent)].join('/')
