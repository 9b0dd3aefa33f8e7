import { statementWords } from './secret-labels.ts'
import type { TextReader } from './text-reader.ts'
import { lineBreak } from './text-view.ts'

/** Words of a sentence behind which a word without digits or signs can be the secret itself: "the password **is** sunshine". */
export const tellingWords = [
  ...['is', 'was', 'is now', 'is still', 'is set to', 'was set to', 'was changed to', 'set to', 'changed to', 'equals'],
  ...['est', 'était', 'est maintenant', 'est toujours'],
  ...['is nu', 'luidt', 'is ingesteld op'],
  ...['ist', 'lautet', 'ist jetzt', 'war', 'wurde geändert in'],
]

/** Words that go on with another thought, so that the word before them ends what is said of the secret. */
const goingOn = [
  ...['and', 'but', 'or', 'so', 'for', 'on', 'since', 'because', 'yet', 'which', 'while', 'though'],
  ...['et', 'mais', 'ou', 'donc', 'car', 'pour', 'sur', 'depuis'],
  ...['en', 'maar', 'dus', 'want', 'voor', 'op', 'sinds'],
  ...['und', 'aber', 'oder', 'also', 'denn', 'für', 'auf', 'seit'],
]

/** Words that tell how a password or a passphrase stands, besides those that are never one (`statementWords`). By language. */
export const conditionWords: Record<'en' | 'fr' | 'nl' | 'de', readonly string[]> = {
  en: words(
    'bad broken broke case-sensitive visible invisible unset mandatory needed necessary unnecessary outdated stale old older newer',
    'short shorter long longer weak weaker stronger safe unsafe secure insecure compliant noncompliant non-compliant blocked locked',
    'unlocked frozen suspended revoked rejected accepted refused declined denied approved verified unverified validated confirmed',
    'unconfirmed tested checked rechecked recognized recognised unrecognized lost forgotten remembered known public private secret',
    'confidential exposed disclosed published shared stolen guessed guessable cracked breached saved unsaved cached synced synchronized',
    'synchronised unsynchronized replicated copied pasted typed mistyped retyped sent received transmitted mailed printed written',
    'logged recorded kept deleted destroyed erased cleared cleaned lacking gone back absent present removed replaced renewed rotated',
    'extended due overdue near soon now today tomorrow yesterday already again still later earlier recent recently pending processing',
    'okay fine good right mismatched mismatch matching identical equal unequal unique random generated auto-generated custom manual',
    'automatic plain plaintext cleartext readable unreadable unusable usable useless acceptable unacceptable inadmissible allowed',
    'disallowed permitted prohibited forbidden limited unlimited restricted permanent temporary initial final original previous former',
    'latest first second last current actual untouched intact unaltered altered modified adjusted damaged corrupt corrupted garbled',
    'truncated cut incomplete complete partial nonexistent inactive active activated deactivated applied ignored skipped asked',
    'requested prompted read used unused reused defined undefined obsolete retired superseded obtained retrieved fetched loaded',
    'stuck managed unmanaged synchronous supported unsupported trusted untrusted wrong-typed everything nothing something anything',
    'expire expires expiring ending failing changing working missing pending being important essential crucial critical vital',
    'sensitive personal local global internal external central attached included excluded provided given granted assigned unassigned',
    'escaped unescaped quoted unquoted encoded decoded decrypted unencrypted hashed unhashed salted tokenized obfuscated anonymized',
    'salvageable recoverable unrecoverable recovered restored irrelevant relevant optional simple trivial easy difficult hard',
    'unlikely likely possible impossible ready unready busy closed open opened over up down off out in',
  ),
  fr: words(
    'faux fausse erroné erronée inexact inexacte exact exacte juste correct correcte bon bonne mauvais mauvaise valide valable périmé',
    'périmée échu échue caduc dépassé dépassée ancien ancienne vieux trop court courte long longue faible fort forte simple complexe',
    'bloqué bloquée verrouillé verrouillée déverrouillé refusé refusée rejeté rejetée accepté acceptée validé validée vérifié vérifiée',
    'confirmé confirmée reconnu reconnue perdu perdue oublié oubliée connu connue secret secrète public publique privé confidentiel',
    'divulgué publié partagé partagée volé volée deviné compromis compromise enregistré enregistrée sauvegardé stocké stockée mémorisé',
    'copié collé saisi saisie tapé envoyé envoyée reçu reçue transmis imprimé écrit noté effacé effacée supprimé supprimée détruit',
    'remplacé remplacée renouvelé renouvelée modifié modifiée changé changée réinitialisé réinitialisée généré générée créé créée',
    'demandé demandée exigé exigée nécessaire facultatif facultative optionnel inutile utile utilisé utilisée inutilisé lu lue lisible',
    'illisible chiffré chiffrée crypté déchiffré haché masqué masquée caché cachée affiché visible invisible fourni fournie donné donnée',
    'indiqué renseigné indisponible disponible autorisé interdit interdite permanent temporaire provisoire initial actuel actuelle',
    'précédent premier dernier dernière identique différent différente unique aléatoire manuel automatique intact endommagé corrompu',
    'tronqué incomplet incomplète complet partiel inactif actif activé désactivé ignoré appliqué prêt maintenant déjà encore bientôt',
    'toujours jamais hier demain important sensible essentiel indispensable inchangé inchangée conforme non-conforme sûr sécurisé',
  ),
  nl: words(
    'fout foutief verkeerd goed juist correct incorrect geldig vervallen oud ouder nieuw nieuwer te kort korter lang langer zwak sterk',
    'eenvoudig complex geblokkeerd vergrendeld ontgrendeld geweigerd afgewezen afgekeurd aanvaard geaccepteerd goedgekeurd gecontroleerd',
    'bevestigd geverifieerd herkend verloren vergeten kwijt bekend geheim openbaar vertrouwelijk gelekt gedeeld gestolen geraden gekraakt',
    'opgeslagen bewaard gecachet gekopieerd geplakt ingevoerd ingegeven getypt verzonden verstuurd ontvangen doorgegeven afgedrukt',
    'geschreven genoteerd gewist verwijderd vernietigd vervangen vernieuwd aangepast veranderd gereset hersteld gegenereerd aangemaakt',
    'gemaakt gevraagd nodig noodzakelijk verplicht optioneel onnodig overbodig gebruikt ongebruikt hergebruikt gelezen leesbaar',
    'onleesbaar versleuteld ontsleuteld gehasht gemaskeerd verborgen zichtbaar onzichtbaar gegeven geleverd meegegeven onbeschikbaar',
    'toegestaan verboden beperkt permanent tijdelijk voorlopig initieel huidig vorig eerste laatste gelijk hetzelfde anders verschillend',
    'uniek willekeurig handmatig automatisch intact beschadigd corrupt afgekapt onvolledig volledig gedeeltelijk inactief actief',
    'geactiveerd uitgeschakeld ingeschakeld genegeerd toegepast klaar nu al reeds nog weer binnenkort altijd nooit gisteren morgen',
    'belangrijk gevoelig essentieel ongewijzigd hoofdlettergevoelig veilig onveilig weg leeggemaakt ongedefinieerd gedefinieerd',
    'vastgelegd gezet bijgewerkt gesynchroniseerd beveiligd onbeveiligd zoek stuk',
  ),
  de: words(
    'korrekt inkorrekt unrichtig fehlerhaft verkehrt gut schlecht alt älter neu neuer veraltet verfallen zu kurz kürzer lang länger',
    'schwach stark einfach komplex gesperrt entsperrt blockiert verweigert abgelehnt zurückgewiesen akzeptiert angenommen bestätigt',
    'geprüft überprüft verifiziert erkannt verloren vergessen bekannt geheim öffentlich vertraulich offengelegt geteilt gestohlen erraten',
    'geknackt kompromittiert gespeichert gesichert kopiert eingefügt eingegeben getippt gesendet übertragen empfangen gedruckt',
    'geschrieben notiert gelöscht entfernt vernichtet ersetzt erneuert zurückgesetzt erzeugt generiert erstellt verlangt gefordert',
    'notwendig nötig benötigt zwingend optional unnötig überflüssig verwendet benutzt unbenutzt gelesen lesbar unlesbar verschlüsselt',
    'unverschlüsselt entschlüsselt gehasht maskiert verborgen versteckt sichtbar unsichtbar gegeben geliefert übergeben verfügbar',
    'nichtverfügbar erlaubt zulässig unzulässig verboten eingeschränkt dauerhaft vorläufig temporär anfänglich aktuell vorherig gleich',
    'identisch anders verschieden unterschiedlich einmalig zufällig manuell automatisch intakt beschädigt defekt abgeschnitten',
    'unvollständig vollständig teilweise inaktiv aktiv aktiviert deaktiviert ignoriert angewendet bereit jetzt schon bereits noch wieder',
    'bald immer nie niemals gestern morgen wichtig sensibel wesentlich unverändert sicher unsicher weg undefiniert definiert hinterlegt',
    'vorhanden nichtvorhanden vorgegeben vergeben synchronisiert aktualisiert kaputt fällig',
  ),
}

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '))
}

const noSecrets = new Set(
  [...statementWords, ...Object.values(conditionWords).flat()].map((word) => word.toLowerCase()),
)

const blankOrBreak = `[\\s${lineBreak}]`
const plainWord = /^(?:\p{L}[\p{L}\p{M}'’-]{1,39}|\d{4,20})(?![\p{L}\p{M}\d'’-])/u
const endOfThought = new RegExp(
  `^(?:[.,;!?)\\]"'”»]{1,3}(?:${blankOrBreak}|[,}\\]]|$)|[ \\t]{0,4}(?:[${lineBreak}<]|\\\\{1,7}[rn"]|$)` +
    `|[ \\t](?:[-–—(]|(?:${goingOn.join('|')})${blankOrBreak}))`,
  'i',
)

/**
 * How long the plain word at a place is when a sentence calls it the secret ("the password is sunshine") and says no more of it; 0 when
 * it tells how the secret stands ("is wrong") or the sentence goes on ("is case sensitive").
 */
export function plainSecretLength(reader: TextReader, from: number): number {
  const text = reader.ahead(from, 70)
  const word = plainWord.exec(text)?.[0] ?? ''
  if (word.length < 3 || noSecrets.has(word.toLowerCase().replaceAll('’', "'"))) return 0
  return endOfThought.test(text.slice(word.length)) ? word.length : 0
}
