/** Secrets in the forms that products give them; none of them opens anything. */
export const storageKey = 'Zr5x0cYw1Q9vT2mK8sLpB4dNhJ6eGfUa3iXoRzW7yCqMtEbHkVnDgSuIlAjPfO+xY/0w1Q9vT2mK8sLpB4dNhA=='
export const sas = 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWo='
export const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c'
export const recovery = '111111-222222-333333-444444-555555-666666-777777-888888'
export const pfx = `MIIKaAIBAzCCCi4GCSqGSIb3DQEHAaCC${'q7Rt+0bZ'.repeat(20)}qwE=`
export const dpapi = `01000000d08c9ddf0115d1118c7a00c04fc297eb${'01a2b3c4'.repeat(12)}`
