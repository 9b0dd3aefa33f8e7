// Writes the JSON Schema of JSON reports from the schema the program reads them with. Run it after a change of shared/model.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reportSchemaText } from '../shared/model/session-report.ts'

writeFileSync(fileURLToPath(new URL('../shared/session-report.schema.json', import.meta.url)), reportSchemaText())
