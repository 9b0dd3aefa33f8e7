import { message } from '../../../shared/model/message.ts'
import type { CertificateState, CertificateTarget, DesiredCertificate } from '../../../shared/resources/certificate.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { callText } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'

/**
 * A certificate of the computer. Removing one leaves its private key where it is; undo puts the public certificate back and joins
 * the two again, which succeeds only while the key is still there.
 */
export function certificate(server: Server): ResourceType<CertificateTarget, CertificateState, DesiredCertificate> {
  return {
    type: 'certificate',
    get: (target) => server.call('Get-CertificateState', target),
    stateAfter: () => ({ exists: false }),
    same(one, other) {
      if (!one.exists || !other.exists) return one.exists === other.exists
      return one.der === other.der && one.hasPrivateKey === other.hasPrivateKey
    },
    async set(target, state) {
      if (state.exists) await server.call('Restore-CertificateState', { ...target, der: state.der })
      else await server.call('Remove-CertificateState', target)
    },
    forecastUndo: (before) =>
      before.exists && before.hasPrivateKey
        ? { extent: 'partial', loses: [message('loses.privateKey')] }
        : { extent: 'exact', loses: [] },
    risk: () => 'medium',
    refusal: () => null,
    nameOf: ({ store, thumbprint }) => `LocalMachine\\${store}\\${thumbprint}`,
    show: (state) => [
      state.exists
        ? message('state.certificate', { subject: state.subject, notAfter: state.notAfter.slice(0, 10) })
        : message('state.certificateAbsent'),
    ],
    calls(target, state) {
      const { store, thumbprint } = target
      if (state.exists) {
        const call = callText('Restore-CertificateState', { ...target, der: state.der })
        return [{ call, equivalent: `certutil -repairstore ${store} ${thumbprint}` }]
      }
      const call = callText('Remove-CertificateState', target)
      return [{ call, equivalent: `certutil -delstore ${store} ${thumbprint}` }]
    },
    desiredOf: () => ({ exists: false }),
  }
}
