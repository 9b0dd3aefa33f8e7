import { Field, Link, SearchBox } from '@fluentui/react-components'
import { useState } from 'react'
import type { SessionView } from '../../../shared/ipc.ts'
import type { Product } from '../../../shared/model/case.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { useSession } from '../../state/use-session.ts'
import type { TextKey } from '../../text/en.ts'
import { type Texts, useTexts } from '../../text/use-texts.ts'

type ListedCase = SessionView['cases'][number]

const products: readonly [Product, TextKey][] = [
  ['mabs', 'cases.mabs'],
  ['mars', 'cases.mars'],
  ['azure-vm', 'cases.azureVm'],
]

/** All known problems by product, narrowed to those that hold every word of the search. */
export function CaseList() {
  const texts = useTexts()
  const { text } = texts
  const cases = useSession((state) => state.view?.cases)
  const [search, setSearch] = useState('')
  const found = (cases ?? []).filter((each) => holdsWords(each, search, texts))
  return (
    <Section title={text('cases.title')} level={1} focusOn="list">
      <Quiet>{text('cases.lead')}</Quiet>
      <Field label={text('cases.search')}>
        <SearchBox value={search} onChange={(_event, { value }) => setSearch(value)} style={{ maxWidth: '480px' }} />
      </Field>
      <div role="status">
        <Quiet>{text('cases.found', { count: found.length })}</Quiet>
      </div>
      {found.length === 0 && <p>{text('cases.none')}</p>}
      {products.map(([product, name]) => (
        <ProductCases key={product} name={name} cases={found.filter((each) => each.product === product)} />
      ))}
    </Section>
  )
}

function ProductCases({ name, cases }: { name: TextKey; cases: readonly ListedCase[] }) {
  const { text, localized } = useTexts()
  const showCase = useSession((state) => state.showCase)
  if (cases.length === 0) return null
  return (
    <div className="stack">
      <h2>{text(name)}</h2>
      <ul className="plain">
        {cases.map((each) => (
          <li key={each.id} className="tight">
            <span>
              <Link as="button" inline onClick={() => void showCase(each.id)}>
                <strong>{localized(each.title)}</strong>
              </Link>{' '}
              <Quiet as="span">
                <code>{visibleText(each.codes.join(' '))}</code>
              </Quiet>
            </span>
            <Quiet as="span">{localized(each.summary)}</Quiet>
          </li>
        ))}
      </ul>
    </div>
  )
}

function holdsWords(each: ListedCase, search: string, { localized }: Texts): boolean {
  const held = [localized(each.title), localized(each.summary), each.id, ...each.codes].join(' ').toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word))
}
