import { type ResourceName, resourceSchemas } from '../../shared/model/changes.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { ResourceType } from '../engine/resource-type.ts'
import type { Server } from '../server/server.ts'
import { accessList } from './access-list.ts'
import { certificate } from './certificate.ts'
import { registryValue } from './registry-value.ts'
import { service } from './service.ts'
import { shadowStorage } from './shadow-storage.ts'

/** Every resource of a server, as the engine takes them: what comes from a journal or a case is checked before it is used. */
export function allResources(server: Server): Record<ResourceName, ResourceType> {
  return {
    registryValue: checked(registryValue(server)),
    service: checked(service(server)),
    accessList: checked(accessList(server)),
    shadowStorage: checked(shadowStorage(server)),
    certificate: checked(certificate(server)),
  }
}

/** Puts the schemas of a resource before each of its operations, so that the engine can treat all resources alike. */
function checked<Target, State, Want>(resource: ResourceType<Target, State, Want>): ResourceType {
  const schemas = resourceSchemas[resource.type]
  const target = (value: Json) => schemas.target.parse(value) as Target
  const state = (value: Json) => schemas.state.parse(value) as State
  const want = (value: Json) => schemas.want.parse(value) as Want
  return {
    type: resource.type,
    get: async (at) => (await resource.get(target(at))) as Json,
    desired: (before, to) => resource.desired(state(before), want(to)) as Json,
    ...(resource.putBack && {
      putBack: (planned: Json, read: Json) => resource.putBack?.(state(planned), state(read)) as Json,
    }),
    ...(resource.changedBeside && {
      changedBeside: (now: Json, left: Json, before: Json) =>
        resource.changedBeside?.(state(now), state(left), state(before)) ?? [],
    }),
    same: (one, other, to) => resource.same(state(one), state(other), want(to)),
    set: (at, wanted, to, from) => resource.set(target(at), state(wanted), want(to), state(from)),
    forecastUndo: (before, after, to) => resource.forecastUndo(state(before), state(after), want(to)),
    risk: (before, after, to) => resource.risk(state(before), state(after), want(to)),
    refusal: (before, to) => resource.refusal(state(before), want(to)),
    nameOf: (at) => resource.nameOf(target(at)),
    show: (shown, to) => resource.show(state(shown), want(to)),
    calls: (at, wanted, to, from) => resource.calls(target(at), state(wanted), want(to), state(from)),
    wantOf: (expectation) => resource.wantOf(expectation) as Json,
  }
}
