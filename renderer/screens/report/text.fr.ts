import type { ReportTexts } from './text.en.ts'

export const reportFr: ReportTexts = {
  report: {
    title: 'Rapport',
    lead: 'Pour vos dossiers, votre collègue ou le support de l’éditeur. Rien n’est envoyé : le rapport est un fichier.',
    holds: 'Ce qu’il contiendra',
    scope: 'Les dernières 24 heures, et la dernière intervention avec les 24 heures qui la précèdent',
    server: 'Le serveur : nom, version de Windows, culture, version de PowerShell',
    diagnoses_one: '{{count}} diagnostic avec le texte collé',
    diagnoses_other: '{{count}} diagnostics avec le texte collé',
    findings_one: '{{count}} série de contrôles avec ce qui a été lu',
    findings_other: '{{count}} séries de contrôles avec ce qui a été lu',
    runs_one: '{{count}} intervention avec chaque étape, avant et après',
    runs_other: '{{count}} interventions avec chaque étape, avant et après',
    undone_one: '{{count}} d’entre elles annulée ou en cours d’annulation',
    undone_other: '{{count}} d’entre elles annulées ou en cours d’annulation',
    redaction:
      'Phrases secrètes, codes PIN, informations d’identification du coffre, signatures SAS, jetons et mots de passe de proxy sont remplacés avant l’écriture du fichier. Un même secret reçoit partout la même marque.',
    format: 'Format',
    html: 'HTML : pour lire et imprimer',
    pdf: 'PDF : pour imprimer et envoyer',
    md: 'Markdown : pour un ticket',
    json: 'JSON : pour un autre programme',
    save: 'Enregistrer le rapport…',
    saving: 'Enregistrement…',
    saved: 'Le rapport a été enregistré',
    redacted_one: '{{count}} endroit a été rendu illisible parce qu’il contenait un secret.',
    redacted_other: '{{count}} endroits ont été rendus illisibles parce qu’ils contenaient des secrets.',
    redactedNone: 'Aucun secret n’y a été trouvé.',
    notSaved: 'Pas enregistré : la boîte de dialogue a été fermée.',
  },
}
