const primitiveName = /\b[A-Z][A-Za-z]+-[A-Z][A-Za-z]+\b/

/** The name of the script that a call runs; `null` for a call without one. */
export function scriptOf(call: string): string | null {
  return primitiveName.exec(call)?.[0] ?? null
}
