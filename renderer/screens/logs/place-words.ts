import { eventLogPrefix, type LogHit } from '../../../shared/model/log-scan.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { useTexts } from '../../text/use-texts.ts'

/** Says where a line stands: the name of its file and its number, or the event log. */
export function usePlaceWords(): (place: Pick<LogHit, 'file' | 'line'>) => string {
  const { text } = useTexts()
  return ({ file, line }) =>
    file.startsWith(eventLogPrefix)
      ? text('logs.eventLog', { log: file.slice(eventLogPrefix.length) })
      : `${visibleText(nameOf(file))}:${line}`
}

/** The name of a file without its folders, of one in a zip with the name of the zip. */
function nameOf(path: string): string {
  const [zip = '', ...inner] = path.split(/(?<=\.zip)!/i)
  const last = (one: string) => one.split(/[\\/]/).at(-1) ?? one
  return [last(zip), ...inner].join('!')
}
