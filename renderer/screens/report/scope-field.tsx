import { Field, Input } from '@fluentui/react-components'
import type { WantedScope } from '../../../shared/model/report-scope.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { casesMet } from './cases-met.ts'
import { fromLocalTime, toLocalTime } from './local-time.ts'

const kinds = ['usual', 'sitting', 'run', 'case', 'since', 'all'] as const
const dayMs = 86_400_000

/** What the report is about: never everything unless that is chosen. */
export function ScopeField() {
  const { text } = useTexts()
  const scope = useSession((state) => state.report.scope)
  const choose = useSession((state) => state.chooseReport)
  const runs = useSession((state) => state.runs)
  const records = useSession((state) => state.records)
  const known = useSession((state) => state.view?.cases)
  const met = casesMet(records, runs)
  const cases = met.length > 0 ? met : (known ?? []).map(({ id }) => id)

  function begun(kind: WantedScope['kind']): WantedScope {
    if (kind === 'run') return { kind, run: runs.at(-1)?.id ?? '' }
    if (kind === 'case') return { kind, case: cases[0] ?? '' }
    return kind === 'since' ? { kind, since: Date.now() - dayMs } : { kind }
  }

  return (
    <>
      <ChoiceField label={text('report.about')} value={scope.kind} onChoose={(kind) => choose({ scope: begun(kind) })}>
        {kinds.map((kind) => (
          <option key={kind} value={kind} disabled={kind === 'run' && runs.length === 0}>
            {text(`report.scopes.${kind}`)}
          </option>
        ))}
      </ChoiceField>
      {scope.kind === 'run' && <RunField run={scope.run} />}
      {scope.kind === 'case' && <CaseField chosen={scope.case} cases={cases} />}
      {scope.kind === 'since' && (
        <Field label={text('report.since')}>
          <Input
            type="datetime-local"
            value={toLocalTime(scope.since)}
            onChange={(_event, { value }) => {
              const since = fromLocalTime(value)
              if (since !== null) choose({ scope: { kind: 'since', since } })
            }}
          />
        </Field>
      )}
    </>
  )
}

function RunField({ run: chosen }: { run: string }) {
  const { text, localized, moment } = useTexts()
  const choose = useSession((state) => state.chooseReport)
  const runs = useSession((state) => state.runs)
  const known = useSession((state) => state.view?.cases)
  const titleOf = (id: string) => known?.find((one) => one.id === id)?.title
  return (
    <ChoiceField label={text('report.run')} value={chosen} onChoose={(run) => choose({ scope: { kind: 'run', run } })}>
      {runs.toReversed().map(({ id, plan, startedAt }) => {
        const title = titleOf(plan.case)
        return (
          <option key={id} value={id}>
            {moment(startedAt)} – {title ? localized(title) : visibleText(plan.case)}
          </option>
        )
      })}
    </ChoiceField>
  )
}

function CaseField({ chosen, cases }: { chosen: string; cases: readonly string[] }) {
  const { text, localized } = useTexts()
  const choose = useSession((state) => state.chooseReport)
  const known = useSession((state) => state.view?.cases)
  return (
    <ChoiceField
      label={text('report.case')}
      value={chosen}
      onChoose={(id) => choose({ scope: { kind: 'case', case: id } })}
    >
      {cases.map((id) => {
        const title = known?.find((one) => one.id === id)?.title
        return (
          <option key={id} value={id}>
            {title ? localized(title) : visibleText(id)}
          </option>
        )
      })}
    </ChoiceField>
  )
}
