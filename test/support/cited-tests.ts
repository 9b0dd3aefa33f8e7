/** A test as a page cites it: `[name](file)`. */
export interface CitedTest {
  name: string
  file: string
}

/** The tests that a piece of a page cites. */
export function citedTests(text: string): CitedTest[] {
  return [...text.matchAll(/\[([^\]]+)\]\(([^)\s]+\.tsx?)\)/g)].map(([, name = '', file = '']) => ({ name, file }))
}

/** Whether a test of this name, or with a name that holds it, stands in the source of a test file. */
export function holdsTest(source: string, name: string): boolean {
  return source.split('\n').some((line, at, lines) => {
    const begins = /(?:\b(?:test|describe)\b(?:[.(]|$)|\)\(|^ *['"`])/.test(line) && line.includes(name)
    const opened = /\b(?:test|describe)[.(]|\]\)\($/.test([lines[at - 1], line].join(' ')) || /\)\(['"`]/.test(line)
    return begins && opened
  })
}
