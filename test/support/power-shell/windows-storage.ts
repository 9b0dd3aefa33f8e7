import type { RawWindows } from '../../../electron/server/contract-example.ts'
import type { ServerState } from '../../../electron/simulation/server-state.ts'

type Volumes = ServerState['volumes']

const driveTypes = ['unknown', 'missing', 'removable', 'fixed', 'network', 'optical', 'memory']
const busTypes = [
  'unknown',
  'scsi',
  'atapi',
  'ata',
  'firewire',
  'ssa',
  'fibreChannel',
  'usb',
  'raid',
  'iscsi',
  'sas',
  'sata',
]
const moreBusTypes = ['sd', 'mmc', '', 'virtual', 'storageSpaces', 'nvme']
const healths = ['healthy', 'warning', 'unhealthy']
const styles = ['raw', 'mbr', 'gpt']
const reasons = [
  'unknown',
  'policy',
  'redundantPath',
  'snapshot',
  'collision',
  'noResources',
  'criticalWriteFailures',
  'integrityScan',
]
const busNumber = (name: string) => [...busTypes, ...moreBusTypes].indexOf(name)

/** The volumes of a simulated server with their partitions, disks and locks. Of a locked one Windows knows no room. */
export function volumes(state: ServerState): RawWindows {
  const all = Object.entries(state.volumes)
  const locks = all.filter(([, { locked, bitLocker = 'absent' }]) => locked || bitLocker !== 'absent')
  return {
    cim: {
      Win32_Volume: win32Volumes(state),
      MSFT_Partition: all.map(([name, { readOnly = false, capacityBytes }], index) => ({
        DiskNumber: index,
        PartitionNumber: 1,
        IsReadOnly: readOnly,
        Size: Number(capacityBytes),
        AccessPaths: [...(isNameless(name) ? [] : [placeOf(name)]), deviceOf(state.volumes, name)],
      })),
      MSFT_Disk: all.map(([, { busType = 'sas' }], index) => ({
        Number: index,
        BusType: busNumber(busType),
        IsReadOnly: false,
      })),
      MSFT_Volume: all.map(([name, { health = 'healthy', deduplication = 'absent' }]) => ({
        Path: deviceOf(state.volumes, name),
        HealthStatus: healths.indexOf(health),
        DedupMode: { off: 0, on: 1, absent: 4 }[deduplication],
      })),
      Win32_EncryptableVolume: locks.map(([name, { locked, bitLocker }]) => ({
        DeviceID: deviceOf(state.volumes, name),
        GetLockStatus: { ReturnValue: 0, LockStatus: locked ? 1 : 0 },
        GetProtectionStatus: { ReturnValue: 0, ProtectionStatus: bitLocker === 'on' ? 1 : 0 },
      })),
    },
  }
}

/** The local fixed volumes and what stands on them for shadow copies. */
export function shadowStorages(state: ServerState): RawWindows {
  const stored = Object.entries(state.volumes).flatMap(([name, { shadowStorage }]) =>
    shadowStorage === undefined ? [] : [{ device: deviceOf(state.volumes, name), ...shadowStorage }],
  )
  return {
    cim: {
      Win32_Volume: win32Volumes(state).filter(({ DriveType }) => DriveType === 3),
      Win32_ShadowStorage: stored.map(({ device, storedOn, limit, usedBytes, allocatedBytes }) => ({
        Volume: { DeviceID: device },
        DiffVolume: { DeviceID: deviceOf(state.volumes, storedOn) },
        MaxSpace: limit === 'unbounded' ? '18446744073709551615' : limit,
        UsedSpace: usedBytes,
        AllocatedSpace: allocatedBytes,
      })),
      Win32_ShadowCopy: stored.flatMap(({ device, copies }) => Array(copies).fill({ VolumeName: device })),
    },
  }
}

/** The load of this moment. */
export function load(state: ServerState): RawWindows {
  const { cpuPercent, memoryFreePercent, pageFileUsedPercent } = state.load
  return {
    cim: {
      Win32_Processor: [{ LoadPercentage: cpuPercent }],
      Win32_OperatingSystem: [{ FreePhysicalMemory: memoryFreePercent * 1000, TotalVisibleMemorySize: 100_000 }],
      Win32_PageFileUsage:
        pageFileUsedPercent === undefined ? [] : [{ AllocatedBaseSize: 1000, CurrentUsage: pageFileUsedPercent * 10 }],
      Win32_Volume: win32Volumes(state).filter(({ DriveType }) => DriveType === 3),
    },
  }
}

/** Disks with their partitions. */
export function disks(state: ServerState): RawWindows {
  const all = Object.entries(state.disks)
  return {
    cim: {
      MSFT_Disk: all.map(([id, disk]) => ({
        Number: disk.number,
        UniqueId: id,
        FriendlyName: disk.name,
        Size: disk.sizeBytes,
        BusType: busNumber(disk.busType),
        PartitionStyle: styles.indexOf(disk.style),
        IsOffline: disk.offline,
        OfflineReason: disk.offline ? reasons.indexOf(disk.offlineReason ?? 'unknown') : null,
        IsReadOnly: disk.readOnly,
        IsBoot: disk.critical,
        IsSystem: disk.critical,
        IsClustered: disk.clustered,
        HealthStatus: healths.indexOf(disk.health),
        LargestFreeExtent: disk.largestFreeBytes,
        Location: disk.location,
      })),
      MSFT_Partition: all.flatMap(([, disk]) =>
        disk.partitions.map(({ number, sizeBytes, paths }) => ({
          DiskNumber: disk.number,
          PartitionNumber: number,
          Size: sizeBytes,
          AccessPaths: [...paths, `\\\\?\\Volume{${disk.number}-${number}}\\`],
        })),
      ),
    },
  }
}

function win32Volumes(state: ServerState) {
  return Object.entries(state.volumes).map(([name, one]) => {
    const critical = one.critical ?? name.toUpperCase() === state.variables.SYSTEMDRIVE?.toUpperCase()
    return {
      DeviceID: deviceOf(state.volumes, name),
      DriveLetter: /^[A-Z]:$/i.test(name) ? name : null,
      Name: isNameless(name) ? deviceOf(state.volumes, name) : placeOf(name),
      Label: one.label ?? null,
      DriveType: driveTypes.indexOf(one.driveType ?? 'fixed'),
      BootVolume: critical,
      SystemVolume: critical,
      FileSystem: one.locked ? null : (one.fileSystem ?? 'NTFS'),
      Capacity: one.locked ? null : one.capacityBytes,
      FreeSpace: one.locked ? null : one.freeBytes,
      DirtyBitSet: one.locked ? null : (one.dirty ?? false),
    }
  })
}

const isNameless = (name: string) => name.startsWith('\\\\')
const placeOf = (name: string) => `${name.replace(/\\$/, '')}\\`

/** The name that Windows gives a volume itself. */
function deviceOf(all: Volumes, name: string): string {
  if (isNameless(name)) return name
  return `\\\\?\\Volume{0000000${Object.keys(all).indexOf(name) + 1}-0000-4000-8000-000000000000}\\`
}
