import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

const rolesAnswerSchema = z.strictObject({
  /** The MARS agent. A backup server has it too. */
  mars: z.strictObject({
    installed: z.boolean(),
    /** The agent's folder without a backslash at its end; `null` when the registry does not say. */
    path: z.string().nullable(),
    /** The file version of `bin\cbengine.exe` as four numbers. */
    version: z.string().nullable(),
    /** Whether the registry holds both ids that a registration writes. */
    registered: z.boolean(),
    /** The name of the vault. */
    vault: z.string().nullable(),
    machineId: z.string().nullable(),
  }),
  /** MABS or System Center DPM, the server: only there DPM has a database key. */
  mabs: z.strictObject({
    installed: z.boolean(),
    /** Told by the first number of the version. */
    product: z.enum(['mabs', 'dpm']).nullable(),
    path: z.string().nullable(),
    /** The file version of `bin\msdpm.exe`. */
    version: z.string().nullable(),
    /** The computer of the database, as it stands in the registry. */
    sqlServer: z.string().nullable(),
    sqlInstance: z.string().nullable(),
    /** Short names of the services of the instance and its agent; `null` when it runs on another computer. */
    sqlService: z.string().nullable(),
    sqlAgentService: z.string().nullable(),
  }),
  /** The protection agent of DPM. A backup server protects itself with it. */
  dpmAgent: z.strictObject({
    installed: z.boolean(),
    path: z.string().nullable(),
    /** The file version of `bin\DPMRA.exe`. */
    version: z.string().nullable(),
    /** Each backup server that owns a data source here. */
    servers: z.array(z.string()),
    /** The one of them; `null` when there is none, or more than one. */
    server: z.string().nullable(),
  }),
  azureVm: z.strictObject({
    /** The chassis tag is that of Azure, or the guest agent is installed. */
    detected: z.boolean(),
    /** Whether the chassis tag is that of Azure; `null` when WMI does not tell. */
    chassis: z.boolean().nullable(),
    guestAgent: z.boolean(),
    /** What the agent says of itself. */
    agentVersion: z.string().nullable(),
    vmId: z.string().nullable(),
  }),
  os: z.strictObject({
    build: z.number(),
    core: z.boolean(),
    /** `null` when WMI does not tell. */
    domainJoined: z.boolean().nullable(),
  }),
})
export type RolesAnswer = z.infer<typeof rolesAnswerSchema>

/** What this computer is to Azure Backup, with the names and folders that follow from it. Loads no module. */
export const roles = {
  target: nothing,
  answer: rolesAnswerSchema,
  primitives: { 'Get-ServerRoleState': read(nothing, rolesAnswerSchema) },
} as const satisfies ReadSchemas
