import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** Something the administrator must know, announced when it appears. */
export function Notice(props: {
  intent: 'info' | 'success' | 'warning' | 'error'
  title?: ReactNode
  children?: ReactNode
}) {
  return (
    <MessageBar intent={props.intent} layout="multiline">
      <MessageBarBody>
        {props.title && <MessageBarTitle>{props.title}</MessageBarTitle>}
        <div className="tight">{props.children}</div>
      </MessageBarBody>
    </MessageBar>
  )
}
