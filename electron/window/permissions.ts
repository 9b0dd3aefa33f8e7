import type { Session } from 'electron'

/** Denies every permission a page can ask for: camera, notifications, clipboard reading, devices and the rest. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}
