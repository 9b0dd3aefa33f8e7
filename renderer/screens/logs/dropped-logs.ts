/** The part of what is dropped that is looked at. */
interface Dropped {
  files: Iterable<File>
  items: Iterable<Pick<DataTransferItem, 'webkitGetAsEntry'>>
}

const isCollection = /\.(?:zip|evtx)$/i

/**
 * What is dropped and is to be looked through as logs: folders, zips, exported event logs and several files together; on the screen of the logs any file.
 * `null` for a single text, which is an error to look into.
 */
export function droppedLogs({ files, items }: Dropped, isOnLogsScreen: boolean): File[] | null {
  const all = [...files]
  if (all.length === 0) return null
  const hasFolder = [...items].some((item) => item.webkitGetAsEntry()?.isDirectory)
  const isForLogs = isOnLogsScreen || hasFolder || all.length > 1 || all.some(({ name }) => isCollection.test(name))
  return isForLogs ? all : null
}
