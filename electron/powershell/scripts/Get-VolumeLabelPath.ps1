function Get-VolumeLabelPath {
    <#
    .SYNOPSIS
        Names a volume as an administrator does: drive letter, else mount folder.
    .DESCRIPTION
        Changes nothing.
    .PARAMETER VolumeInstance
        A Win32_Volume.
    .OUTPUTS
        String such as C: or D:\Mounts\Data\.
    .LINK
        https://learn.microsoft.com/previous-versions/windows/desktop/legacy/aa394515(v=vs.85)
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [object] $VolumeInstance
    )

    if ($VolumeInstance.DriveLetter) { return [string] $VolumeInstance.DriveLetter }
    return [string] $VolumeInstance.Name
}
