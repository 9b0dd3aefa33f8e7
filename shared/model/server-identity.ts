import { z } from 'zod'

/** Which server this is and what we may do there, read once when it is opened. */
export const serverIdentitySchema = z.strictObject({
  computerName: z.string(),
  osCaption: z.string(),
  osBuild: z.string(),
  /** UI culture such as `fr-FR`; shown, never used for a verdict. */
  culture: z.string(),
  /** Server, Server Core or Client, as `InstallationType` says. */
  installationType: z.string(),
  powershellVersion: z.string(),
  languageMode: z.string(),
  elevated: z.boolean(),
  /** ISO 8601, UTC. A later boot time than the journal's means that the server was restarted since. */
  bootedAt: z.string(),
  /** The scenario when this is the simulated server, else `null`. */
  simulated: z.string().nullable(),
})
export type ServerIdentity = z.infer<typeof serverIdentitySchema>
