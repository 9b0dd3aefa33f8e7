import type { TextTree } from '../text/text-tree.ts'

/** What is said of the reinstallation of MSDTC, in English. */
export const reinstallMsdtcEn = {
  state: { msdtcInstalled: 'installed, set-up as it is', msdtcReinstalled: 'installed anew, with a new identity' },
  loses: {
    transactionsInDoubt: 'Transactions in doubt of SQL Server, BizTalk or MSMQ are lost for good.',
    msdtcIdentity:
      'The identity of the coordinator changes; partner computers may have to be told. The saved registry files are a record, not a way back.',
  },
  service: {
    msdtcMissing:
      'The Distributed Transaction Coordinator is not installed now ({{detail}}). Close services.msc and other programs that hold it open, or restart the server; then run the fix again, which installs it.',
    rpcPortsNotRestored:
      'The Distributed Transaction Coordinator is installed, but the range of ports for RPC (HKLM\\SOFTWARE\\Microsoft\\Rpc\\Internet), which its installation deletes, could not be put back: {{detail}}. Programs behind a firewall may not reach this server until it is. Import the saved .reg file of this key, then restart the server.',
  },
  progress: {
    savingRegistry: 'Saving the registry keys …',
    reinstallingMsdtc: 'Reinstalling the Distributed Transaction Coordinator …',
  },
} as const satisfies TextTree
