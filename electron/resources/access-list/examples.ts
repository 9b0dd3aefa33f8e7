import type { accessList } from '../../../shared/resources/access-list.ts'
import type { ChangeExample, Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

const path = '%ALLUSERSPROFILE%\\Microsoft\\Crypto\\RSA\\MachineKeys'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof accessList.primitives> = {
  'Get-AccessListState': {
    args: { path, withFiles: true, after: '' },
    answer: {
      exists: true,
      sddl: 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)',
      canonical: true,
      files: [
        { name: '76944fb33636aeddb9590521c2e8815a_8c1d', sddl: 'D:PAI(A;;FA;;;SY)(A;;FR;;;NS)' },
        { name: 'c2319c42033a5ca7f44e731bfd3fa2b5_8c1d', sddl: 'D:PAI(A;;FA;;;SY)(A;;FR;;;NS)' },
        { name: 'd6d986f09a1ee04e24c949879fdb506c_8c1d', sddl: 'D:PAI(A;;FA;;;SY)(A;;FR;;;NS)' },
        { name: 'f686aace6942fb7f7ceb231212eef4a4_8c1d', sddl: 'D:PAI(A;;FA;;;SY)(A;;FR;;;NS)' },
      ],
      subfolders: 0,
      next: null,
    },
  },
  'Set-AccessListState': {
    args: {
      path,
      sddl: 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)',
    },
    answer: { done: true },
  },
  'Set-FileAccessListState': {
    args: { path, files: [] },
    answer: { done: true },
  },
  'Add-FileAdministratorAccess': {
    args: { path, after: '' },
    answer: { next: null },
  },
}

const full = 'C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys'
const ofAKey = 'D:PAI(A;;FA;;;SY)(A;;FR;;;NS)'

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  files: {
    [full]: { folder: true, sddl: 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)' },
    [`${full}\\f686aace6942fb7f7ceb231212eef4a4_8c1d`]: { sddl: ofAKey },
    [`${full}\\d6d986f09a1ee04e24c949879fdb506c_8c1d`]: { sddl: ofAKey },
    [`${full}\\76944fb33636aeddb9590521c2e8815a_8c1d`]: { sddl: ofAKey },
    [`${full}\\c2319c42033a5ca7f44e731bfd3fa2b5_8c1d`]: { sddl: ofAKey },
  },
}

/** What the calls tell Windows to do. */
export const orders: Orders<keyof typeof accessList.primitives> = {
  'Set-AccessListState': [`list of ${full}: D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)`],
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'accessList'>[] = [
  {
    name: 'the access list of a folder with its files',
    scenario: 'machinekeys-acl-broken',
    at: { path: '%SystemDrive%\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys', withFiles: true },
    to: { sddl: 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)' },
  },
  {
    name: 'permissions that are added to the access list of a folder',
    scenario: 'machinekeys-acl-broken',
    at: { path: '%SystemDrive%\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys' },
    to: { grant: [{ to: 'S-1-5-20', rights: 'modify' }] },
  },
]
