import type { SameKeys } from '../text/text-tree.ts'
import type { windowsFeatureEn } from './windows-feature.text.en.ts'

/** What is said of a Windows feature, in French. */
export const windowsFeatureFr: SameKeys<typeof windowsFeatureEn> = {
  state: { featureNotOffered: 'non proposée par cette édition de Windows', featureIs: '{{state}}' },
  loses: {
    featureCompanions:
      'L’annulation retire cette fonctionnalité. Ce que Windows installe avec elle par nécessité reste. Si Windows demande un redémarrage, ni l’installation ni l’annulation n’est complète avant celui-ci.',
  },
  refusal: {
    featureNotOffered: 'Cette édition de Windows ne propose pas la fonctionnalité.',
    featureRemoved:
      'Les fichiers de la fonctionnalité ne sont pas sur ce serveur. Installez-la à la main, avec le support d’installation de Windows comme source (Install-WindowsFeature -Source), puis réessayez.',
    featurePending:
      'Le serveur doit d’abord redémarrer avant que cette fonctionnalité puisse être modifiée. Redémarrez-le, puis réessayez.',
    featureUnknown:
      'Windows indique pour cette fonctionnalité un état que ce programme ne connaît pas. Elle est signalée, pas modifiée.',
  },
  simulation: { featureChanged: 'Quelqu’un d’autre a installé ou retiré la fonctionnalité {{name}} (simulé).' },
}
