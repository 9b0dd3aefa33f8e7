@rem The command line of Backup Medic: backup-medic COMMAND, from an elevated prompt.
@"%~dp0Backup Medic.exe" --command-line %*
@exit /b %errorlevel%
