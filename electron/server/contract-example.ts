import type { z } from 'zod'
import type { ResourceName, resources } from '../../shared/kinds.ts'
import type { RegistryData } from '../../shared/resources/registry-value.ts'
import type { AnswerOf, ArgumentsOf, PrimitiveName } from './primitives.ts'

/**
 * The golden answers of a kind: a request for each of its calls and the answer to it. All are held to them: the healthy simulated server gives
 * this answer, the PowerShell function makes it of what Windows shows ({@link RawWindows}), and the real server takes it from
 * PowerShell unchanged. `{folder}` stands for a folder of this machine.
 */
export type RequestExamples<Names extends PrimitiveName> = {
  readonly [Name in Names]: { readonly args: ArgumentsOf<Name>; readonly answer: AnswerOf<Name> }
}

/**
 * What Windows shows where the golden answers were given, before a function of ours has read it. `test/support/power-shell/fake-windows*.ps1`
 * plays it, so that the functions can be run where no Windows is.
 */
export interface RawWindows {
  /** Values by name, by key: `LocalMachine\\SYSTEM\\CurrentControlSet`. */
  readonly registry?: Readonly<Record<string, Readonly<Record<string, RegistryData>>>>
  /** What the service control manager says: the numbers a service shows at one look after the other, the last one from then on. */
  readonly services?: Readonly<
    Record<string, { readonly statuses: readonly number[]; readonly dependents?: readonly string[] }>
  >
  /** Instances of CIM classes, with every property a function reads. */
  readonly cim?: Readonly<Record<string, readonly object[]>>
  /** What a tool prints, by its command line; the exit code is 0 unless given. */
  readonly tools?: Readonly<Record<string, { readonly output: string; readonly exitCode?: number }>>
  /**
   * What commands of modules answer, by the command or by a line of it with its arguments (`Get-OBJob -Previous 1 -Status All`): objects with
   * the members that a function reads, `{ utc: … }` for a time, `{ fails: … }` for an error of this id.
   */
  readonly commands?: Readonly<Record<string, readonly unknown[]>>
  /** Versions of program files by their paths. */
  readonly versions?: Readonly<Record<string, string>>
  /** What the module of the MARS agent answers of its settings. */
  readonly mars?: { readonly setting: object }
  /** Certificates by store, and whether Windows finds their private keys. */
  readonly certificates?: Readonly<Record<string, readonly { readonly der: string; readonly hasPrivateKey: boolean }[]>>
  /** Files and folders by path. They are made in a folder of this machine, which stands for the drives. */
  readonly files?: Readonly<Record<string, RawFile>>
  /** Drives by their letter (`C:`): the number of their type, as .NET counts them, and the room that is left. */
  readonly drives?: Readonly<Record<string, { readonly type: number; readonly freeBytes: string }>>
  /** Processes that run. */
  readonly processes?: readonly string[]
  /** The name of the computer. */
  readonly computerName?: string
  /** The servers that own data sources of it. */
  readonly owners?: readonly string[]
  /** What the clock says, where it is not that of the healthy simulated server. */
  readonly now?: string
  /** The time zone of the computer and all that Windows knows, by their names in the registry. */
  readonly zones?: { readonly own: string; readonly all: readonly string[] }
  /** The account of the program. */
  readonly identity?: { readonly User: { readonly Value: string }; readonly Name: string }
  /** Hosts by name. */
  readonly hosts?: Readonly<Record<string, RawHost>>
  /** What a service of HTTP answers, by its address. */
  readonly web?: Readonly<Record<string, { readonly status: number; readonly text: string }>>
  /** Tasks by path, with the members of a registered task that a function reads; `Sddl` is its security descriptor. */
  readonly tasks?: Readonly<
    Record<
      string,
      {
        readonly Xml: string
        readonly Sddl: string
        readonly LastTaskResult: number
        readonly LastRunTime?: { readonly utc: string }
        readonly NextRunTime?: { readonly utc: string }
      }
    >
  >
}

/** A file, of bytes 0, or a folder. */
export interface RawFile {
  readonly folder?: true
  readonly bytes?: number
  /** When it was made and written. */
  readonly written?: string
  /** A program has it open and shares it with nobody. */
  readonly opened?: true
  /** Not even administrators may read its owner and access list. */
  readonly denied?: true
  readonly owner?: string
  readonly sddl?: string
  /** The bits of attributes that it has besides those of a new file. */
  readonly attributes?: number
  /** The number of its status and the subject of its signer. */
  readonly signature?: { readonly Status: number; readonly Subject: string }
}

/** A host: its addresses, the heads that it answers with, and what an encrypted connection to it shows. Without answers it takes none. */
export interface RawHost {
  readonly addresses: readonly string[]
  readonly answers?: readonly string[]
  readonly tls?: string
  readonly issuer?: string
  /** What Windows says where it does not trust the certificate. */
  readonly untrusted?: string
  /** What Windows says where the connection ends before it is encrypted. */
  readonly broken?: string
}

/** What each call tells Windows to do, in the order in which it does: command lines, registry writes and the like. */
export type Orders<Names extends PrimitiveName> = { readonly [Name in Names]?: readonly string[] }

/** A change that the promises of all resources are tried with: preview, set, set again, undo, a change by someone else. */
export interface ChangeExample<Name extends ResourceName> {
  readonly name: string
  /** The simulated server it is made on. */
  readonly scenario: string
  readonly at: z.input<(typeof resources)[Name]['target']>
  readonly to: z.input<(typeof resources)[Name]['desired']>
  /** What someone else sets the same aspect to, where the usual foreign change is about another one. */
  readonly foreign?: z.input<(typeof resources)[Name]['desired']>
}
