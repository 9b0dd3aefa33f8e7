import { type Profiler, Session } from 'node:inspector'

/** Counts what a piece of work does. The same work gives the same number, whatever the machine. */
export interface StepCounter {
  stepsOf(work: () => unknown): number
  stop(): void
}

/**
 * Starts counting how often blocks of JavaScript are entered. Only code that is loaded afterwards is counted block by block, loops
 * included, so the modules to be counted are imported after this call. Two built-in functions that can cost more than a step are
 * counted as well: typed arrays by their bytes, and `normalize` by the pairs of combining marks that it has to put in order.
 */
export function startCountingSteps(): StepCounter {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const taken = () => {
    let scripts: Profiler.ScriptCoverage[] = []
    session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error
      scripts = coverage.result
    })
    return scripts
  }
  return {
    stepsOf(work) {
      taken()
      const builtIn = stepsInBuiltIns(work)
      return taken().reduce(
        (sum, { functions }) => sum + functions.reduce((all, one) => all + entries(one), 0),
        builtIn,
      )
    },
    stop() {
      session.post('Profiler.stopPreciseCoverage')
      session.disconnect()
    },
  }
}

function entries({ ranges }: Profiler.FunctionCoverage): number {
  return ranges.reduce((sum, { count }) => sum + count, 0)
}

function stepsInBuiltIns(work: () => unknown): number {
  const { Uint8Array: Bytes, Int32Array: Numbers } = globalThis
  const { normalize } = String.prototype
  let steps = 0
  const counted = <Kind extends typeof Bytes | typeof Numbers>(kind: Kind) =>
    new Proxy(kind, {
      construct(target, args, newTarget) {
        const made = Reflect.construct(target, args, newTarget) as InstanceType<Kind>
        steps += made.byteLength
        return made
      },
    })
  globalThis.Uint8Array = counted(Bytes)
  globalThis.Int32Array = counted(Numbers)
  String.prototype.normalize = function (form?: string) {
    steps += this.length
    for (const [run] of this.matchAll(/\p{M}{2,}/gu)) steps += run.length ** 2 / 2
    return normalize.call(this, form)
  }
  try {
    work()
  } finally {
    Object.assign(globalThis, { Uint8Array: Bytes, Int32Array: Numbers })
    String.prototype.normalize = normalize
  }
  return steps
}
