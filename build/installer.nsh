; Included by electron-builder in its installer: https://www.electron.build/nsis#custom-nsis-script

; Electron runs on Windows 10 and Windows Server 2016 or later; Server 2012 R2 is older. A silent installation (/S) waits for nobody: its
; exit code says why it ended.
!macro customInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "Backup Medic needs Windows Server 2016 or later.$\r$\nBackup Medic a besoin de Windows Server 2016 ou plus récent.$\r$\nBackup Medic heeft Windows Server 2016 of nieuwer nodig." /SD IDOK
    SetErrorLevel 1150
    Quit
  ${EndIf}
!macroend

; The state folder decides what undo writes, so it is made here, before any user can: for SYSTEM and the administrators (SIDs,
; because their names are translated) and owned by the administrators. One that is there already is left alone, because a user
; could have made it, or a link in its place; the program looks at all of it at each start.
!macro customInstall
  SetShellVarContext all
  ${IfNot} ${FileExists} "$APPDATA\Backup Medic"
    CreateDirectory "$APPDATA\Backup Medic"
    nsExec::Exec '"$SYSDIR\icacls.exe" "$APPDATA\Backup Medic" /setowner *S-1-5-32-544'
    Pop $0
    nsExec::Exec '"$SYSDIR\icacls.exe" "$APPDATA\Backup Medic" /inheritance:r /grant:r "*S-1-5-18:(OI)(CI)F" "*S-1-5-32-544:(OI)(CI)F"'
    Pop $0
  ${EndIf}
!macroend
