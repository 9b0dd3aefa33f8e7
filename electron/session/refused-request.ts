import { ReasonedError } from '../../shared/model/reasoned-error.ts'

/** Thrown by a request that cannot be fulfilled, with the sentence the administrator is shown. */
export class RefusedRequest extends ReasonedError {}
