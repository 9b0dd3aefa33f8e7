import { main } from './run-command-line.ts'

process.exitCode = await main(process.argv.slice(2))
