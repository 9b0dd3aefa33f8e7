/** What stands in the place of a secret, and the secret itself. */
interface Known {
  secret: string
  token: string
}

interface Node {
  next: Map<number, Node>
  known?: Known
}

const sought = 64
const most = 1_000

/**
 * Secrets that were found with a label and are looked for without one. Only their first 64 letters are sought, so that a place of
 * a text costs no more than that, however many secrets are known; what follows of the same secret goes with them.
 */
export class KnownSecrets {
  /** How many characters were looked at so far, repeated looks included. */
  visited = 0
  private readonly root: Node = { next: new Map() }
  private size = 0

  /** Remembers a secret when it is long and mixed enough to be no word, at most 1,000 of them. */
  add(secret: string, token: string): void {
    if (this.size >= most || secret.length < 12 || !/\d/.test(secret) || !/[A-Za-z]/.test(secret)) return
    let node = this.root
    for (let at = 0; at < Math.min(secret.length, sought); at++) {
      const code = secret.charCodeAt(at)
      let next = node.next.get(code)
      if (!next) {
        next = { next: new Map() }
        node.next.set(code, next)
      }
      node = next
    }
    if (node.known) return
    node.known = { secret, token }
    this.size++
  }

  /** The text with each known secret replaced; `onPlace` is told the token of each place. */
  replaceIn(text: string, onPlace: (token: string) => void): string {
    if (this.size === 0) return text
    let result = ''
    let from = 0
    for (let at = 0; at < text.length; at++) {
      const known = this.knownAt(text, at)
      if (!known) continue
      result += text.slice(from, at) + known.token
      onPlace(known.token)
      from = at + this.sameLength(text, at, known.secret)
      at = from - 1
    }
    return result + text.slice(from)
  }

  private knownAt(text: string, start: number): Known | undefined {
    let node: Node | undefined = this.root
    let known: Known | undefined
    for (let at = start; node; at++) {
      known = node.known ?? known
      this.visited++
      node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined
    }
    return known
  }

  private sameLength(text: string, start: number, secret: string): number {
    let length = Math.min(secret.length, sought)
    while (length < secret.length && text.charCodeAt(start + length) === secret.charCodeAt(length)) length++
    this.visited += length
    return length
  }
}
