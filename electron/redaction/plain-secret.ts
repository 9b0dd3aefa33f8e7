import { lineBreak } from './text-view.ts'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#34': '"', '#39': "'" }

/** The secret as it is known to its owner, so that every notation gets the same token. */
export function plainSecret(secret: string): string {
  let plain = secret.replaceAll(lineBreak, '').replace(/\\{1,7}u([0-9a-f]{4})/gi, (_, hex) => fromHex(hex))
  for (let round = 0; round < 3 && /%[0-9a-f]{2}/i.test(plain); round++) {
    plain = plain.replace(/%([2-7][0-9a-f])/gi, (_, hex) => fromHex(hex))
  }
  return plain
    .replace(/&(amp|lt|gt|quot|apos|#34|#39);/g, (written, name) => entities[name] ?? written)
    .replace(/\\{1,7}(["'/])/g, '$1')
}

function fromHex(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}
