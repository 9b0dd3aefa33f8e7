import { describe, expect, test } from 'vitest'
import { writableByOthers } from '../../../shared/model/writable-by-others.ts'

const trustedInstaller = 'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464'
const programFiles = `D:PAI(A;OICI;FA;;;${trustedInstaller})(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)(A;OICIIO;GA;;;CO)(A;OICI;0x1200a9;;;AC)`

describe('S13 nobody but administrators may change a program whose access list', () => {
  test.each([
    ['is the one of Program Files', programFiles],
    ['names administrators only', 'D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)'],
    ['names the same by their SIDs', 'D:(A;;FA;;;S-1-5-18)(A;;0x1f01ff;;;S-1-5-32-544)(A;;FA;;;S-1-5-21-1-2-3-500)'],
    ['names the administrators of the domain and the forest', 'D:(A;;FA;;;DA)(A;;FA;;;S-1-5-21-1-2-3-519)'],
    ['lets everyone read and run', 'D:(A;;FR;;;WD)(A;;FX;;;WD)(A;;GRGX;;;AU)(A;ID;0x1200a9;;;BU)'],
    ['only denies others', 'D:(D;;FA;;;WD)(A;;FA;;;BA)'],
    ['lets in nobody', 'D:P'],
    ['stands behind owner and group and before an audit list', 'O:BAG:SYD:(A;;FA;;;BA)S:(AU;SAFA;FA;;;WD)'],
  ])('%s', (_, sddl) => expect(writableByOthers(sddl)).toEqual([]))
})

describe('S13 someone else could change a program whose access list', () => {
  test.each([
    ['gives users everything', 'D:(A;;FA;;;BU)', ['BU']],
    ['gives everyone the right to modify', 'D:(A;OICI;0x1301bf;;;WD)', ['WD']],
    ['gives writing in letters', 'D:(A;;FW;;;AU)', ['AU']],
    ['lets users add files', 'D:(A;;0x2;;;BU)', ['BU']],
    ['lets users add folders', 'D:(A;CI;LC;;;BU)', ['BU']],
    ['lets users delete what is in it', 'D:(A;;DT;;;BU)', ['BU']],
    ['lets users delete it', 'D:(A;;SDRC;;;BU)', ['BU']],
    ['lets users change the access list', 'D:(A;;WD;;;IU)', ['IU']],
    ['lets users take it over', 'D:(A;;0x80000;;;IU)', ['IU']],
    ['gives generic rights', 'D:(A;;GA;;;S-1-5-21-1-2-3-1001)(A;;GW;;;S-1-5-11)', ['S-1-5-21-1-2-3-1001', 'S-1-5-11']],
    ['lets users change what will be made in it', 'D:(A;OICIIO;GA;;;BU)', ['BU']],
    ['names the creator on the thing itself', 'D:(A;;FA;;;CO)', ['CO']],
    ['grants under a condition', 'D:(XA;;FA;;;WD;(@User.x == 1))', ['WD']],
    ['inherits it from above', 'D:AI(A;ID;FA;;;BU)', ['BU']],
    ['has a right that is not known', 'D:(A;;ZZ;;;BU)', ['BU']],
    ['has decimal rights', 'D:(A;;2032127;;;BU)', ['BU']],
    [
      'ends like that of an administrator',
      'D:(A;;FA;;;S-1-5-21-1-2-3-1500)(A;;FA;;;S-1-5-80-1)',
      ['S-1-5-21-1-2-3-1500', 'S-1-5-80-1'],
    ],
    ['is not there at all', 'D:NO_ACCESS_CONTROL', ['S-1-1-0']],
    ['could not be read as one', 'O:BAG:SY', ['S-1-1-0']],
  ])('%s', (_, sddl, who) => expect(writableByOthers(sddl)).toEqual(who))
})
