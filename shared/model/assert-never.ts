/** Stands where a switch has named every case: a case that is added and not named there does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Nobody has foreseen ${JSON.stringify(value)}.`)
}
