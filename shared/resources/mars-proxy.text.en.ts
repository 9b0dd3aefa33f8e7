import type { TextTree } from '../text/text-tree.ts'

/** What is said of the proxy of the MARS agent, in English. */
export const marsProxyEn = {
  state: {
    marsProxy: 'Proxy of the agent: {{server}}, port {{port}}',
    marsProxyNone: 'The agent has no proxy of its own',
  },
  loses: { marsProxyStored: 'The address {{server}}, which is stored but not in use, is not kept.' },
  refusal: {
    marsProxyUser:
      'A user is stored with this proxy. Its password cannot be read and so could not be put back. Change the proxy in the console of the agent.',
    marsProxyAbsent: 'The MARS agent is not installed on this server.',
    marsProxyOnBackupServer:
      'On a backup server the proxy of the agent is set in the console of that server, which asks for a security PIN.',
  },
  simulation: { marsProxyChanged: 'Someone else gave the agent the proxy {{server}} (simulated).' },
} as const satisfies TextTree
