import type { ServerTexts } from './server.en.ts'

export const serverFr: ServerTexts = {
  server: {
    denied:
      'Le serveur a refusé {{primitive}} faute de droits ({{detail}}). Exécutez le programme en tant qu’administrateur.',
    timeout:
      '{{primitive}} n’a pas répondu à temps ({{detail}}). Son processus a été arrêté ; ce qu’il avait commencé a pu avoir lieu ou non.',
    died: 'Le processus s’est arrêté pendant {{primitive}} ({{detail}}). Seule une nouvelle lecture dira si l’effet a eu lieu.',
    garbled: '{{primitive}} a donné une réponse illisible ({{detail}}).',
    failed: 'Échec de {{primitive}} : {{detail}}',
    cancelled: '{{primitive}} a été annulé.',
  },
  powershell: {
    missing:
      'Windows PowerShell est introuvable ({{path}}). Réparez Windows, ou essayez le programme avec un serveur simulé : --simulate.',
    constrained:
      'Sur ce serveur, PowerShell fonctionne dans le mode de langage {{mode}}, fixé par une stratégie (AppLocker, App Control) qui ne lui permet que quelques commandes. Demandez au responsable de cette stratégie d’autoriser ce programme, puis relancez-le. Rien n’a été modifié.',
    tooOld:
      'PowerShell {{version}} est trop ancien ; la version 5.1 est nécessaire. Installez Windows Management Framework 5.1, puis relancez le programme.',
    scriptChanged:
      'Le fichier {{file}} de ce programme manque ou a été modifié depuis sa construction. Rien n’a été exécuté. Réinstallez le programme.',
    noStart:
      'PowerShell ({{path}}) a démarré mais n’a pas donné de réponse valable : {{detail}}. Un antivirus l’a peut-être bloqué.',
  },
  simulation: { nothingChanged: 'Quelqu’un d’autre n’a rien trouvé à modifier pour {{target}} (simulé).' },
}
