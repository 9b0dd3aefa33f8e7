import type { Json } from '../../shared/model/expectation.ts'
import type { PrivateKind } from '../../shared/model/private-kinds.ts'
import { isBuiltInDomain, isEverybody } from './private-patterns.ts'

const fields: Readonly<Record<string, PrivateKind>> = {
  computername: 'host',
  machinename: 'host',
  machineguid: 'host',
  hardwareid: 'host',
  hostname: 'host',
  dnsname: 'host',
  domain: 'host',
  domainname: 'host',
  sqlserver: 'host',
  server: 'host',
  servers: 'host',
  productionserver: 'host',
  user: 'user',
  username: 'user',
  account: 'user',
  owner: 'user',
  author: 'user',
  startname: 'user',
  tenant: 'tenant',
  tenantid: 'tenant',
  subscription: 'subscription',
  subscriptionid: 'subscription',
}
const plainName = /^[\p{L}\d][\p{L}\d._$-]{1,126}$/u
const ordinary =
  /^(?:localhost|true|false|null|none|unknown|windows|microsoft|azure|backup|server|everyone|users|null|not|self)$/i

/** Calls back for each name that a field of the data says to be private: computers, accounts, tenants, subscriptions. */
export function privateNames(json: Json, found: (kind: PrivateKind, name: string) => void): void {
  const look = (value: Json, kind: PrivateKind | undefined): void => {
    if (typeof value === 'string') {
      if (kind !== undefined) namesIn(value, kind, found)
    } else if (Array.isArray(value)) for (const one of value) look(one, kind)
    else if (value !== null && typeof value === 'object') {
      for (const [name, content] of Object.entries(value)) look(content, fields[name.toLowerCase()])
    }
  }
  look(json, undefined)
}

function namesIn(value: string, kind: PrivateKind, found: (kind: PrivateKind, name: string) => void): void {
  const [domain = '', account] = value.split('\\')
  if (account !== undefined) {
    if (kind !== 'user' || isBuiltInDomain(domain) || domain === '.') return
    if (isName(domain)) found('host', domain)
    if (isName(account)) found('user', account)
  } else if (isName(value)) {
    found(kind, value)
    // A server is often named without its domain.
    const [first = '', ...rest] = value.split('.')
    if (kind === 'host' && rest.length > 0 && isName(first) && /\p{L}/u.test(first)) found('host', first)
  }
}

function isName(text: string): boolean {
  return plainName.test(text) && text.length >= 3 && !ordinary.test(text) && !isEverybody(text) && !/^S-1-/.test(text)
}
