/**
 * What the municipality can look up in its BRP unless told otherwise: name and birth date → BSN. Official test persons
 * (RvIG test set), the family of the story.
 */
export const brpTestpersonen: ReadonlyMap<string, string> = new Map([
  ['Wilma Haverkamp|1990-11-16', '999999357'],
  ['Teun Groot Esselink|2012-04-18', '999999369'],
  ['Trix Groot Esselink|2018-09-22', '999999400'],
  ['Maria van der Wiel|1939-11-29', '999994268'],
])
