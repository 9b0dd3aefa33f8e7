import { z } from 'zod'

/** Which server this is and what we may do there, read once when it is opened. */
export const serverIdentitySchema = z.strictObject({
  computerName: z.string(),
  /**
   * `MachineGuid` of HKLM\SOFTWARE\Microsoft\Cryptography, made when Windows is installed: it stays when the server is renamed, and
   * a copied disk has it too. Empty when it could not be read.
   */
  machineGuid: z.string(),
  /**
   * The identity that the firmware tells (`LastConfig` of HKLM\SYSTEM\HardwareConfig, the system UUID of SMBIOS): a copy of a virtual
   * machine has another one, and so has a disk in another computer. Empty when it could not be read.
   */
  hardwareId: z.string(),
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

/** What tells one machine from another: kept with each run, so that no other machine's run is taken back. */
export const machineSchema = serverIdentitySchema.pick({ computerName: true, machineGuid: true, hardwareId: true })
export type Machine = z.infer<typeof machineSchema>

/** The machine of a server. */
export function machineOf({ computerName, machineGuid, hardwareId }: ServerIdentity): Machine {
  return { computerName, machineGuid, hardwareId }
}

/** How two machines are related; `otherHardware` is the same installation of Windows on other hardware: a copy, or moved. */
export type Kinship = 'same' | 'renamed' | 'otherHardware' | 'other'

/** How the machine that wrote something is related to this one. What could not be read on one of them is not compared. */
export function kinshipOf(there: Machine, here: Machine): Kinship {
  const guid = compared(there.machineGuid, here.machineGuid)
  const hardware = compared(there.hardwareId, here.hardwareId)
  const name = there.computerName.toLowerCase() === here.computerName.toLowerCase()
  if (guid === false) return 'other'
  if (hardware === false) return guid === true ? 'otherHardware' : 'other'
  if (name) return 'same'
  return guid === true || hardware === true ? 'renamed' : 'other'
}

function compared(one: string, other: string): boolean | null {
  return one === '' || other === '' ? null : one.toLowerCase() === other.toLowerCase()
}
