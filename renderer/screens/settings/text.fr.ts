import type { SettingsTexts } from './text.en.ts'

export const settingsFr: SettingsTexts = {
  settings: {
    title: 'Paramètres',
    lead: 'Ils s’appliquent aussitôt et sont conservés sur ce serveur pour ce programme.',
    looks: 'Langue et apparence',
    language: 'Langue',
    theme: 'Couleurs',
    themes: { system: 'Comme Windows', light: 'Clair', dark: 'Sombre', highContrast: 'Contraste élevé' },
    textSize: 'Taille du texte',
    textSizes: { normal: 'Normale', large: 'Grande', largest: 'Très grande' },
    checks: 'Vérifications',
    autoChecks: 'Vérifier ce serveur à l’ouverture de la fenêtre',
    autoChecksWhat: 'Les vérifications lisent seulement. Sans ce réglage, elles attendent le bouton du premier écran.',
    patience: 'Délais',
    patiences: { '1': 'Normaux', '2': 'Deux fois plus longs', '4': 'Quatre fois plus longs' },
    patienceWhat:
      'Durée maximale d’un appel au serveur avant que sa réponse soit comptée comme inconnue. Choisissez un délai plus long sur un serveur lent ou chargé.',
    server: 'À propos de ce serveur',
    system: 'Système',
    build: 'build {{build}}',
    culture: 'Langue de Windows',
    powershell: 'PowerShell',
    stateFolder: 'Dossier du journal et de ces paramètres',
    stateFolderWhat: 'Un autre dossier se choisit au démarrage du programme, avec --state-dir=DOSSIER.',
    program: 'Le programme',
  },
}
