// Takes the lock of the folder it is given, says so, and holds it until it is ended.
import { takeLock } from '../../electron/journal/repair-lock.ts'

await takeLock(process.argv[2] ?? '', 'desktop')
process.stdout.write('held\n')
process.stdin.resume()
