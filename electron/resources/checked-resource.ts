import type { z } from 'zod'
import { type ResourceName, resources } from '../../shared/kinds.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { ResourceType } from '../engine/resource-type.ts'

type Schemas = typeof resources
/** The type of a resource that its schemas demand. */
export type ResourceOf<Name extends ResourceName> = ResourceType<
  z.output<Schemas[Name]['target']>,
  z.output<Schemas[Name]['state']>,
  z.output<Schemas[Name]['desired']>
>

/** Puts the schemas of a resource before each of its operations, so that the engine can treat all resources alike. */
export function checkedResource<Target, State, Desired>(resource: ResourceType<Target, State, Desired>): ResourceType {
  const schemas = resources[resource.type]
  const target = (value: Json) => schemas.target.parse(value) as Target
  const state = (value: Json) => schemas.state.parse(value) as State
  const desired = (value: Json) => schemas.desired.parse(value) as Desired
  return {
    type: resource.type,
    get: async (at) => (await resource.get(target(at))) as Json,
    stateAfter: (before, to) => resource.stateAfter(state(before), desired(to)) as Json,
    ...(resource.putBack && {
      putBack: (planned: Json, read: Json) => resource.putBack?.(state(planned), state(read)) as Json,
    }),
    ...(resource.putBackAfter && {
      putBackAfter: (at: Json, before: Json, undone: readonly { at: Json; before: Json }[]) => {
        const parsed = undone.map((one) => ({ at: target(one.at), before: state(one.before) }))
        return resource.putBackAfter?.(target(at), state(before), parsed) as Json
      },
    }),
    ...(resource.changedBeside && {
      changedBeside: (now: Json, left: Json, before: Json) =>
        resource.changedBeside?.(state(now), state(left), state(before)) ?? [],
    }),
    ...(resource.isHalfWay && {
      isHalfWay: (now: Json, before: Json, left: Json) =>
        resource.isHalfWay?.(state(now), state(before), state(left)) ?? false,
    }),
    same: (one, other, to) => resource.same(state(one), state(other), desired(to)),
    set: (at, after, to, from) => resource.set(target(at), state(after), desired(to), state(from)),
    forecastUndo: (before, after, to) => resource.forecastUndo(state(before), state(after), desired(to)),
    risk: (before, after, to) => resource.risk(state(before), state(after), desired(to)),
    refusal: (before, to) => resource.refusal(state(before), desired(to)),
    nameOf: (at) => resource.nameOf(target(at)),
    show: (shown, to) => resource.show(state(shown), desired(to)),
    calls: (at, after, to, from) => resource.calls(target(at), state(after), desired(to), state(from)),
    desiredOf: (expectation) => resource.desiredOf(expectation) as Json,
  }
}
