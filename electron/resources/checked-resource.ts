import type { z } from 'zod'
import { type ResourceName, resources } from '../../shared/kinds.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { ResourceType } from '../engine/resource-type.ts'

type Schemas = typeof resources
/** The type of a resource that its schemas demand. */
export type ResourceOf<Name extends ResourceName> = ResourceType<
  z.output<Schemas[Name]['target']>,
  z.output<Schemas[Name]['state']>,
  z.output<Schemas[Name]['want']>
>

/** Puts the schemas of a resource before each of its operations, so that the engine can treat all resources alike. */
export function checkedResource<Target, State, Want>(resource: ResourceType<Target, State, Want>): ResourceType {
  const schemas = resources[resource.type]
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
