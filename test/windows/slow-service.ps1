# Installs the service SlowForTests, which takes as long to stop as its file says: %ProgramData%\SlowForTests\seconds.txt, in seconds.
$ErrorActionPreference = 'Stop'
$folder = "$env:ProgramData\SlowForTests"
$null = New-Item -ItemType Directory -Force -Path $folder
$source = @'
using System.IO;
using System.ServiceProcess;
using System.Threading;
public class SlowService : ServiceBase {
  public SlowService() { ServiceName = "SlowForTests"; }
  protected override void OnStart(string[] args) { }
  protected override void OnStop() {
    int seconds = int.Parse(File.ReadAllText(@"C:\ProgramData\SlowForTests\seconds.txt"));
    RequestAdditionalTime(seconds * 1000 + 30000);
    Thread.Sleep(seconds * 1000);
  }
  public static void Main() { Run(new SlowService()); }
}
'@
Set-Content -Path "$folder\seconds.txt" -Value '0'
Add-Type -TypeDefinition $source -ReferencedAssemblies 'System.ServiceProcess' -OutputAssembly "$folder\slow.exe" -OutputType ConsoleApplication
New-Service -Name 'SlowForTests' -BinaryPathName "$folder\slow.exe" -StartupType Manual | Out-Null
