// Writes the JSON Schemas of knowledge/ from the schemas the program loads cases with. Run it after a change of shared/model.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { editorSchemas } from '../electron/cases/knowledge-schema.ts'

for (const [name, text] of Object.entries(editorSchemas())) {
  writeFileSync(fileURLToPath(new URL(`../knowledge/${name}`, import.meta.url)), text)
}
