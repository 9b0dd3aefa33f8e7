import { useEffect, useState } from 'react'
import { longestText } from '../../../shared/model/pasted-text.ts'
import { isBinaryText, readTextFile } from '../../../shared/pasted-text/read-text-file.ts'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { fitText } from './fit-text.ts'

interface Note {
  intent: 'info' | 'warning' | 'error'
  said: string
}

/** Takes text from the box or from a file, shortened where it is too long; `note` says what was done with it. */
export function usePastedText() {
  const { text, number } = useTexts()
  const setText = useSession((state) => state.setText)
  const [note, setNote] = useState<Note | null>(null)
  const sitting = useSession((state) => state.sitting)
  // What was said about a text for one server is nothing to another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sitting is the reason
  useEffect(() => setNote(null), [sitting])
  const mark = (left: number) => text('paste.cutMark', { left: number(left) })
  const cutNote = (left: number): Note => ({ intent: 'warning', said: text('paste.cut', { left: number(left) }) })

  function take(value: string): void {
    if (isBinaryText(value)) {
      setNote({ intent: 'error', said: text('paste.binary') })
      return
    }
    const fitted = fitText(value, mark)
    setText(fitted.text)
    setNote(fitted.left > 0 ? cutNote(fitted.left) : null)
  }

  /** Takes a paste that the box itself should not hold: too long, or no text. Returns whether it did. */
  function takeLong(pasted: string): boolean {
    if (pasted.length <= longestText && !isBinaryText(pasted)) return false
    take(pasted)
    return true
  }

  /** Takes a file; returns whether there was text in it. */
  async function takeFile(file: File): Promise<boolean> {
    try {
      const read = await readTextFile(file, mark)
      if (read === 'binary') {
        setNote({ intent: 'error', said: text('paste.binary') })
        return false
      }
      take(read.text)
      if (read.left > 0) setNote(cutNote(read.left))
      else if (read.text.length > 0)
        setNote((cut) => cut ?? { intent: 'info', said: text('paste.fromFile', { name: file.name }) })
      return read.text.length > 0
    } catch (error) {
      setNote({ intent: 'error', said: text('paste.unreadable', { detail: String(error) }) })
      return false
    }
  }

  return { take, takeFile, takeLong, note }
}
