const accentedE = '(?:e[\\u0300\\u0301]|[eèé\\ufffd?])?'

/** Names and labels of secrets of any form, in the three languages; source of a regular expression without groups. */
export const secretName =
  '(?:pass[ _-]?(?:word|phrase)|passwd|passcode|pwd|smtppass|' +
  `mot[ _-]?de[ _-]?passe|phrase[ _-]?(?:secr${accentedE}te|de passe)|wachtwoord(?:zin)?|wachtzin|toegangscode|` +
  '(?:client|shared|app)[ _-]?secret|secret[ _-]?(?:key|value)|secret(?=["\']?[ \\t]?[:=])|' +
  '(?:access|refresh|id|auth|sas)[ _-]?token|api[ _-]?key|encryption[ _-]?salt|' +
  'management[ _-]?cert(?:ificate)?|protected[ _-]?settings|objectstr|pfx(?:blob|data|base64)?)' +
  '(?:encrypted|enc|hash|secure|text|value|base64|b64|\\d)?'

/** Labels of the encryption passphrase, which may hold blanks. */
export const phraseName = `(?:pass[ _-]?phrase|phrase[ _-]?secr${accentedE}te|wachtwoordzin|wachtzin)`

/** Names that stand for a secret only when a long base64 value follows. */
export const keyName =
  '(?:account|shared[ _-]?access|storage|primary|secondary|access|private|functions|subscription|encryption|master)[ _-]?key\\d?'

/** Names of the security PIN that the portal hands out. */
export const pinName =
  `(?:(?<![a-z])|(?<=security|securite|beveiligings|veiligheids)[ _-]?)pin(?:[ _-]?code)?` +
  `(?:[ \\u00a0](?:de s${accentedE}curit${accentedE}|voor (?:de )?beveiliging))?`

const whole = new RegExp(
  `${secretName}["']?$|${keyName}$|^authorization$|^proxy-authorization$|^sig$|pin(?:code)?$`,
  'i',
)
const notSecret = /^(?:key|.*(?:thumbprint|publickey|spin))$/i

/** Whether a field or registry value of this name holds a secret (`ProxyPassword`, `EncryptionSalt`, `SecurityPin`). */
export function isSecretName(name: string): boolean {
  return name.length <= 200 && whole.test(name) && !notSecret.test(name)
}

const statements = new Set(
  (
    'set not notset null none true false empty yes no required incorrect invalid missing expired unknown wrong correct valid ok ' +
    'is was are has it the this that must should and or of for in to on an a may can cannot does did will with ' +
    'exportable configured specified entered saved stored ' +
    'est non oui vide requis incorrecte invalide absent le la les ce cette doit et ou pas ' +
    'niet wel leeg vereist onjuist ongeldig ontbreekt het de een dit moet en of geen ja nee'
  ).split(' '),
)

/** Whether what follows a label says something about the secret ("not set") instead of telling it. */
export function isStatement(value: string): boolean {
  const words = value
    .toLowerCase()
    .split(/[\s.,;:!?]+/)
    .filter((word) => word !== '')
  return words.length <= 4 && words.every((word) => statements.has(word) || /^[*•●x]+$/.test(word))
}
