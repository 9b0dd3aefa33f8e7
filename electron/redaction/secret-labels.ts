import type { SecretKind, ValueShape } from './secret-kinds.ts'

/** The languages in which servers and people name secrets; `any` holds names of parameters, fields and registry values. */
type LabelLanguage = 'any' | 'en' | 'fr' | 'nl' | 'de'

/** Labels of one kind of secret and how its values look. */
export interface LabelGroup {
  kind: SecretKind
  shape: ValueShape
  /** A value of the shape `key` that is shorter is none. */
  least?: number
  /** These names also mean other things: the value must look like a secret, unless the name is an option of a command. */
  unsure?: true
  labels: Partial<Record<LabelLanguage, readonly string[]>>
}

/**
 * Names of secrets. A blank may also be missing or be `_`, `-`, `.` or a line break in the text; upper and lower case are the same;
 * accents may be missing or damaged. A label that begins with `^` must begin a word, others may end a longer name.
 */
export const labelGroups: readonly LabelGroup[] = [
  {
    kind: 'password',
    shape: 'text',
    labels: {
      any: ['passwd', 'passcode', 'pwd', 'smtppass', 'dbpass', 'key material'],
      en: ['password', 'passwords'],
      fr: ['mot de passe', 'mots de passe', '^mdp'],
      nl: ['wachtwoord', 'wachtwoorden', 'paswoord', 'toegangscode'],
      de: ['kennwort', 'kennwörter', 'passwort', 'passwörter', 'zugangscode'],
    },
  },
  { kind: 'password', shape: 'text', unsure: true, labels: { any: ['^pass', '^pw'] } },
  {
    kind: 'passphrase',
    shape: 'phrase',
    labels: {
      en: ['pass phrase', 'encryption phrase'],
      fr: ['phrase secrète', 'phrase de passe', 'phrase de chiffrement'],
      nl: ['wachtwoordzin', 'wachtzin', 'wachtwoordzinnen'],
      de: ['kennwortsatz', 'kennsatz', 'passwortphrase', 'verschlüsselungspassphrase'],
    },
  },
  {
    kind: 'pin',
    shape: 'digits',
    labels: {
      en: ['^pin', '^pin code', 'security pin'],
      fr: ['code pin', 'pin de sécurité', 'code pin de sécurité', 'code de sécurité'],
      nl: [
        'beveiligingspin',
        'veiligheidspin',
        'beveiligingspincode',
        'pincode voor beveiliging',
        'pincode voor de beveiliging',
      ],
      de: ['sicherheits pin', 'sicherheits pin code', 'sicherheitscode'],
    },
  },
  {
    kind: 'storageKey',
    shape: 'key',
    least: 20,
    labels: {
      any: ['workspace key', 'functions key', 'dest key', 'channel integrity key', 'validation key', 'decryption key'],
      en: [
        'account key',
        'shared access key',
        'shared key',
        'storage key',
        'primary key',
        'secondary key',
        'access key',
        'subscription key',
        'encryption key',
        'master key',
        'source key',
        'registration key',
      ],
      fr: [
        'clé d’accès',
        "clé d'accès",
        'clé de compte',
        'clé de stockage',
        'clé primaire',
        'clé secondaire',
        'clé partagée',
      ],
      nl: [
        'toegangssleutel',
        'account sleutel',
        'opslag sleutel',
        'primaire sleutel',
        'secundaire sleutel',
        'gedeelde sleutel',
      ],
      de: ['zugriffsschlüssel', 'kontoschlüssel', 'speicherschlüssel', 'primärer schlüssel', 'sekundärer schlüssel'],
    },
  },
  {
    kind: 'storageKey',
    shape: 'key',
    least: 40,
    unsure: true,
    labels: {
      any: ['^key', '^key1', '^key2', '^code'],
      en: ['key of the account', 'key of the storage account', 'key for the storage account'],
      fr: ['^clé', '^clé1', '^clé2'],
      nl: ['^sleutel', '^sleutel1', '^sleutel2'],
      de: ['^schlüssel', '^schlüssel1', '^schlüssel2'],
    },
  },
  {
    kind: 'privateKey',
    shape: 'key',
    least: 20,
    labels: { en: ['private key'], fr: ['clé privée'], nl: ['privésleutel'] },
  },
  { kind: 'sasSignature', shape: 'signature', labels: { any: ['^sig'] } },
  {
    kind: 'token',
    shape: 'text',
    labels: {
      any: ['sas token', 'id token', 'auth token', 'session token'],
      en: ['access token', 'refresh token', 'bearer token'],
      fr: ['jeton d’accès', "jeton d'accès"],
      nl: ['toegangstoken'],
      de: ['zugriffstoken'],
    },
  },
  {
    kind: 'token',
    shape: 'key',
    least: 20,
    unsure: true,
    labels: { any: ['^token', '^pat', 'personal access token'], fr: ['^jeton'] },
  },
  { kind: 'token', shape: 'bearer', labels: { any: ['^bearer'] } },
  { kind: 'token', shape: 'header', labels: { any: ['authorization', 'proxy authorization'] } },
  { kind: 'cookie', shape: 'line', labels: { any: ['^cookie', '^set cookie'] } },
  {
    kind: 'clientSecret',
    shape: 'text',
    labels: {
      any: ['app secret', 'api key'],
      en: ['client secret', 'shared secret', 'secret key', 'secret value', 'secret'],
      fr: ['secret client', 'clé secrète', 'clé secrète client', 'secret du client', 'clé d’api', "clé d'api"],
      nl: ['clientgeheim', 'geheime sleutel', 'gedeeld geheim'],
      de: ['clientgeheimnis', 'geheimer schlüssel', 'gemeinsamer geheimer schlüssel', 'geheimer clientschlüssel'],
    },
  },
  {
    kind: 'certificate',
    shape: 'text',
    labels: { any: ['management cert', 'management certificate', '^pfx', 'pfx blob', 'pfx data', 'pkcs12 data'] },
  },
  {
    kind: 'protectedData',
    shape: 'text',
    labels: { any: ['encryption salt', 'protected settings', 'objectstr', 'encoded command', '^enc'] },
  },
]

/** What may follow a label and still belong to the name (`PasswordHash`, `password2`, `PasswordNew`). */
export const labelEndings = [
  ...['encrypted', 'enc', 'hash', 'secure', 'text', 'plain text', 'value', 'data', 'string', 'base64', 'b64'],
  ...['new', 'old', 'current', 'confirm', 'confirmation', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
]

/** Labels that are words of everyday texts: they count only behind a sign that assigns, or as an option. */
export const onlyAssigned = new Set(['^pass', '^enc', '^code', 'secret', '^pfx', '^key', '^pat'])

/** Names that hold a label and are no secret. */
export const harmlessNames = [
  ...[
    'public key',
    'public key token',
    'clé publique',
    'publieke sleutel',
    'openbare sleutel',
    'öffentlicher schlüssel',
  ],
  ...['password less', 'key container', 'key vault'],
]

/** Labels that also name a PIN when nothing but a blank stands before the digits. */
export const saysPinAlone = /(?:code|sécurité|beveiliging|veiligheid|sicherheit|security)/

/** Words between a label and its value in a sentence. */
export const sayingWords = [
  ...[
    'is',
    'was',
    'is now',
    'is still',
    'is set to',
    'was set to',
    'was changed to',
    'set to',
    'changed to',
    'changed from',
    'from',
    'to',
    'equals',
    'are',
  ],
  ...['est', 'était', 'est maintenant', 'est toujours'],
  ...['is nu', 'luidt', 'was', 'is ingesteld op'],
  ...['ist', 'lautet', 'ist jetzt', 'war', 'wurde geändert in'],
]

/** Words that begin the rest of a name: "password **for** user jan", "mot de passe **du** compte". */
export const belongingWords = [
  ...['for', 'of', 'on', 'used by', 'from'],
  ...['pour', 'du', 'de la', 'de', "de l'", 'de l’', 'des', "d'"],
  ...['voor', 'van', 'bij'],
  ...['für', 'von', 'vom', 'des', 'der', 'zu'],
]

/** Words between the old and the new secret: "changed from … **to** …". */
export const becomingWords = ['to', 'en', 'à', 'naar', 'in', 'zu', 'auf']

/** Words that stand beside a label as the rest of a name: "mot de passe **SMTP**". */
export const besideWords = [
  ...['smtp', 'proxy', 'sql', 'dpm', 'mabs', 'mars', 'windows', 'admin', 'local', 'vault', 'user', 'account'],
  ...['administrateur', 'utilisateur', 'compte', 'gebruiker', 'benutzer', 'administrator'],
]

/** Words that say something about a secret and are none. */
export const statementWords = [
  // English
  'set notset not null none true false empty blank yes no required optional incorrect invalid missing expired unknown wrong correct',
  'valid ok is was are has have had it the this that these must should shall and or but of for in to on an a at by if may can cannot',
  'could does did do will would with without from your my our its be been being exportable configured specified entered saved stored',
  'changed reset updated generated rotated regenerated protected encrypted hidden redacted removed masked hashed supplied provided',
  'available unavailable enabled disabled default never always access denied error errors failed failure logon login user account',
  'please see check enter type use using n/a na parameter option switch argument value field string object system security securestring',
  'least characters character long minimum maximum found about too so only strong weak complex same different known there when which',
  'create new one leaked compromised here below above next on-premises managed',
  // French
  'non oui vide requis requise incorrecte incorrect invalide absent absente le la les un une ce cette doit doivent et ou pas est',
  'défini définie configuré configurée défaut inconnu inconnue expiré expirée obligatoire manquant manquante aucun aucune sont a été créez nouvelle nouveau',
  // Dutch
  'niet wel leeg vereist onjuist ongeldig ontbreekt het de een dit deze moet en of geen ja nee ingesteld verlopen onbekend juist',
  'gewijzigd opgegeven beschikbaar maak nieuwe',
  // German
  'nicht festgelegt gesetzt leer erforderlich falsch ungültig fehlt der die das ein eine muss und oder kein keine ja nein ist',
  'abgelaufen unbekannt richtig gültig geändert angegeben konfiguriert erstellen neue',
]
  .join(' ')
  .split(' ')
