import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { EventName, MedicBridge, PageRequestName } from '../shared/ipc.ts'

// The compiler keeps both lists complete; the schemas themselves stay on the privileged side.
const requestNames: Record<PageRequestName, true> = {
  'program:show': true,
  'session:open': true,
  'server:roles': true,
  'settings:set': true,
  'code:list': true,
  'case:show': true,
  'diagnosis:run': true,
  'check:run': true,
  'check:cancel': true,
  'check:watch': true,
  'now:gather': true,
  'now:cancel': true,
  'practice:list': true,
  'practice:begin': true,
  'practice:end': true,
  'plan:make': true,
  'fix:apply': true,
  'fix:cancel': true,
  'guidance:answer': true,
  'undo:run': true,
  'resume:run': true,
  'log:choose': true,
  'log:scan': true,
  'log:cancel': true,
  'log:places': true,
  'report:preview': true,
  'report:copy': true,
  'report:save': true,
  'bundle:preview': true,
  'bundle:save': true,
  'bundle:cancel': true,
  'file:open': true,
  'file:show': true,
  'script:show': true,
  'clipboard:write': true,
  'link:open': true,
  'place:open': true,
}
const eventNames: Record<EventName, true> = {
  'journal:record': true,
  'check:finding': true,
  'check:progress': true,
  'check:watched': true,
  'now:progress': true,
  'fix:progress': true,
  'log:progress': true,
  'bundle:progress': true,
}

/** The whole surface of the page towards the privileged side: fixed names in, values out, no Electron object. */
const medic: MedicBridge = {
  request(name, request) {
    if (!Object.hasOwn(requestNames, name)) return Promise.reject(new Error('Unknown request.'))
    return ipcRenderer.invoke(name, request)
  },
  async drop(files) {
    // Only a file that a person has dropped has a path; of anything else it is empty, or this throws.
    const paths = [...files].map((file) => webUtils.getPathForFile(file as File))
    return ipcRenderer.invoke('log:dropped', { paths })
  },
  on(name, listener) {
    if (!Object.hasOwn(eventNames, name)) throw new Error('Unknown event.')
    const pass = (_event: unknown, value: Parameters<typeof listener>[0]) => listener(value)
    ipcRenderer.on(name, pass)
    return () => {
      ipcRenderer.off(name, pass)
    }
  },
}

contextBridge.exposeInMainWorld('medic', medic)
