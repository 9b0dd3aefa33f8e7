/** Bytes, which travel as text, as megabytes with at most two decimals. */
export function megabytes(bytes: string | bigint): number {
  return Number(BigInt(bytes) / 10_000n) / 100
}
