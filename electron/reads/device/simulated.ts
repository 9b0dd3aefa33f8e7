import { z } from 'zod'
import { device } from '../../../shared/reads/device.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

const one = device.answer.shape.devices.element.shape

const simulatedDeviceSchema = z.strictObject({
  name: one.name,
  problem: one.problem.default(0),
  driver: one.driver.default(null),
  present: one.present.default(true),
})

interface DeviceState {
  devices: Record<string, z.infer<typeof simulatedDeviceSchema>>
}

/** Devices as data, by their ids. */
export const simulatedDevice = {
  state: { devices: z.record(z.string(), simulatedDeviceSchema).default({}) },
  answers: {
    'Get-DeviceState': (state, { id }) => {
      const below = `${id}\\`.toLowerCase()
      const found = Object.entries(state.devices).filter(([key]) => key.toLowerCase().startsWith(below))
      return { count: found.length, devices: found.map(([key, facts]) => ({ id: key, ...facts })) }
    },
  },
} as const satisfies SimulatedKind<DeviceState, keyof typeof device.primitives>
