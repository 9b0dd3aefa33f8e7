import { useMemo } from 'react'
import { useTexts } from '../../text/use-texts.ts'

const units = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const

/** Says a number of bytes in the largest unit of which there is at least one, the way the language writes it. */
export function useSizeWords(): (bytes: number) => string {
  const { language } = useTexts()
  return useMemo(() => {
    const format = (unit: string) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 })
    const formats = units.map(([unit, size]) => ({ size, format: format(unit) }))
    const plain = format('byte')
    return (bytes) => {
      const fitting = formats.find(({ size }) => bytes >= size)
      return fitting ? fitting.format.format(bytes / fitting.size) : plain.format(bytes)
    }
  }, [language])
}
