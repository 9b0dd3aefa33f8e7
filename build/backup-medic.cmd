@rem The command line of Backup Medic: backup-medic COMMAND, from an elevated prompt. What stands behind -- is ours alone: before it
@rem Electron ends without a word when anything follows an argument with a colon, and takes --lang and others for its own.
@"%~dp0Backup Medic.exe" --command-line -- %*
@exit /b %errorlevel%
