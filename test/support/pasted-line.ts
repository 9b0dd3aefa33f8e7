import { execFileSync } from 'node:child_process'

const calledAs = 'npm run -s medic -- '

/** The arguments of a command line that calls this program, as a shell takes them apart. */
export function argumentsOf(line: string): string[] {
  const words = line.trim().slice(calledAs.length)
  const said = execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${words}`], { encoding: 'utf8' })
  return said.split('\0').slice(0, -1)
}

/** The lines of a text that call this program, as they can be pasted. */
export function callsIn(text: string): string[] {
  return text.split('\n').filter((line) => line.trimStart().startsWith(calledAs))
}
