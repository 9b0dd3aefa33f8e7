import { join } from 'node:path'
import { main, streams } from './run-command-line.ts'

const resources = join(import.meta.dirname, '../..')
process.exitCode = await main(process.argv.slice(2), { ...streams, resources, programFolders: [] })
