import { publicatiedag } from './wijkbeeld.ts'

const alsMaand = (nummer: number) => `${Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`
const nummerVan = (maand: string) => Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7)) - 1

/** The month so many months later (earlier when negative); jjjj-mm. Pure. */
export function maandenNa(maand: string, maanden: number): string {
  return alsMaand(nummerVan(maand) + maanden)
}

/** The last so many months that are to be published on this day, oldest first. Pure. */
export function publiceerbareMaanden(vandaag: string, hoeveel: number): string[] {
  const geleden = Number(vandaag.slice(8)) >= publicatiedag ? 1 : 2
  const laatste = maandenNa(vandaag.slice(0, 7), -geleden)
  return Array.from({ length: hoeveel }, (_, index) => maandenNa(laatste, index + 1 - hoeveel))
}
