// Writes knowledge/translated.json: from which English text each translation was made. Run it after you have looked at every
// translation whose English text has changed; the test of the knowledge names them.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { translatedNow } from '../electron/cases/translated.ts'

const folder = fileURLToPath(new URL('../knowledge', import.meta.url))
writeFileSync(`${folder}/translated.json`, `${JSON.stringify(await translatedNow(folder), null, 2)}\n`)
