// Writes knowledge/case.schema.json from the schema the program loads cases with. Run it after a change of shared/model.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { caseJsonSchemaText } from '../electron/cases/knowledge-schema.ts'

writeFileSync(fileURLToPath(new URL('../knowledge/case.schema.json', import.meta.url)), caseJsonSchemaText())
