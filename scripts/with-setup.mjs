// with-setup.mjs TOOL ARGS…: sets the project up when needed, then runs a tool of its packages on our Node.
import { runTool } from './run-tool.mjs'
import { runScript, setUp } from './setup.mjs'

await runScript(() => {
  setUp()
  const [tool, ...args] = process.argv.slice(2)
  if (tool === undefined) throw new Error('with-setup.mjs needs the name of a tool.')
  return runTool(tool, args)
})
