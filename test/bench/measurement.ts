/** One statement about speed, held against a yardstick of the same run. */
export interface Measurement {
  /** The number of the statement (`P3`), or a word for a measurement without a target. */
  statement: string
  /** What was measured, with the sizes of this run. */
  what: string
  value: number
  /** What `value` counts: `ms`, `kB`, `%` of those that were tried, or `x` for a ratio. */
  unit: 'ms' | 'kB' | '%' | 'x'
  /** What the same machine needed for the bare part of the same work, a moment before or after. */
  yardstick: { what: string; value: number; unit: Measurement['unit'] } | null
  target: { at: 'most' | 'least'; value: number } | null
  /** What a reader must know besides. */
  note?: string
}

/** A statement that could not be measured here, and why. */
export interface Unmeasured {
  statement: string
  what: string
  unmeasured: string
}

/** Whether a measurement keeps its target; `null` for one without. */
export function isMet({ value, target }: Measurement): boolean | null {
  if (target === null) return null
  return target.at === 'most' ? value <= target.value : value >= target.value
}

/** One line for a person. */
export function lineOf(one: Measurement | Unmeasured): string {
  if ('unmeasured' in one) return `${one.statement.padEnd(4)} ${one.what}: ${one.unmeasured}`
  const { statement, what, value, unit, yardstick, target, note } = one
  const met = isMet(one)
  return [
    `${statement.padEnd(4)} ${what}: ${amount(value, unit)}`,
    ...(yardstick === null ? [] : [`yardstick: ${yardstick.what} ${amount(yardstick.value, yardstick.unit)}`]),
    ...(target === null ? [] : [`target: at ${target.at} ${amount(target.value, unit)}`]),
    ...(met === null ? [] : [met ? 'met' : 'NOT met']),
    ...(note === undefined ? [] : [note]),
  ].join('; ')
}

function amount(value: number, unit: Measurement['unit']): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  const text = value.toFixed(digits)
  return unit === 'x' ? `${text} x` : `${text} ${unit}`
}
