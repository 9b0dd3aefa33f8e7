/** The fields of a stored firewall rule (`v2.31|Action=Block|Active=TRUE|…|`) by their names in lower case; some occur several times. */
export function firewallFields(definition: string): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  for (const part of definition.split('|').slice(1)) {
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(part) ?? []
    if (name !== '') fields.set(name.toLowerCase(), [...(fields.get(name.toLowerCase()) ?? []), value])
  }
  return fields
}
