import type { TextTree } from '../text/text-tree.ts'

/** What is said of the proxy of an account, in English. */
export const winInetProxyEn = {
  state: {
    proxyNotConfigured: 'never set',
    proxyDirect: 'no proxy',
    proxyDetect: 'proxy searched in the network',
    proxyManual: 'proxy {{server}}, not for: {{bypass}}',
    proxyScript: 'proxy named by the script {{script}}',
    proxyUnreadable: 'in a form that is not known',
  },
  refusal: {
    proxyPerMachine:
      'A policy makes Windows use one proxy for the whole machine (ProxySettingsPerUser), so the one of this account does not count. Ask the owner of the policy.',
    proxyHoldsPassword:
      'The proxy is stored with a user name or a password, which no journal may keep, so it could not be put back. Change it by hand.',
  },
  simulation: { proxyChanged: 'Someone else changed the proxy of {{account}} (simulated).' },
} as const satisfies TextTree
