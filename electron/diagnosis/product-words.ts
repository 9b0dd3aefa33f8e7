import { wordsOf } from './plain-text.ts'

/** Words that say a text is about backup and not about, say, a printer. In the three languages. */
export const productWords: readonly string[] = wordsOf(`
  azure backup backups mars mabs dpm dpmra msdpm obengine cbengine msonlinebackup iaasbcdrextension recoveryservices
  recovery restore restored snapshot snapshots vss vssadmin shadow replica scratch passphrase vault checksum vhd
  vm vms extension iaas hyper vmware waappagent vmsnapshot changetracking bmr
  sauvegarde sauvegardes sauvegarder récupération restauration instantané instantanés cliché coffre réplica
  kluis kluisreferenties kluisreferentiebestand back-ups herstelpunt herstelservice momentopname back-upreplica
  wachtwoordzin scratchlocatie schaduwkopie terugzetten
`).filter((word) => word.length > 1 && word !== 'up' && word !== 'ups' && word !== 'back')

/** Words that say a text is about something this program does not repair. */
export const otherSubjects: readonly string[] = wordsOf(`
  printer printers printing spooler imprimante imprimantes afdrukken
  exchange mailbox mailboxes outlook smtp mail mails email msexchange messagerie postbus postvak
  mysql mssql login postgres oracle sharepoint teams iis website web site http browser wsus facture factuur invoice
`)
