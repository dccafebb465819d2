# What the PC says, or why it could not be found out. The plain text holds without figures; .figures says it with the
# figure of the observation: $percent, $days, $minutes, $count or $until (a date in words).

reason-access-denied = The PC gave this program no access to this setting.
reason-timed-out = The PC did not answer in time.
reason-check-failed = This check did not succeed because of an error in the program.
reason-not-found = The setting that would tell is not on this PC.
reason-unreadable = The setting is there, but the program cannot make sense of it.
reason-service-unavailable = The part of the PC that would tell is not running.
reason-not-supported-here = The program cannot check this on this kind of PC.
reason-unknown-desktop = This PC uses a desktop whose settings the program does not know.
reason-not-connected = Nothing is plugged in or connected now. Plug it in or connect, and check again.
reason-not-expected-on-this-system = No antivirus is expected on this kind of PC, and none was seen running.
reason-not-measured = You chose not to measure.
reason-partly-encrypted = Part of what counts is encrypted, but not all of it.
reason-system-disk-unknown = The program cannot tell which disk the system is on.
reason-not-in-table = The program does not know until when this operating system gets security updates.
reason-table-too-old = The list of end dates in this program is too old to tell.
    .figures = The list of end dates in this program dates from { $until } and is too old to tell.
reason-support-ended = This operating system gets no more security updates.
    .figures = This operating system has had no security updates since { $until }.
reason-updates-off = Updates are switched off or paused.
reason-updates-too-old = The last update is too long ago.
    .figures = { $days ->
        [one] The last update was one day ago, which is too long.
       *[other] The last update was { $days } days ago, which is too long.
    }
reason-restart-pending = An update is ready and takes effect once the PC is restarted.
reason-antivirus-off = The antivirus is off.
reason-antivirus-outdated = The antivirus is not up to date.
reason-firewall-off = The firewall is off.
reason-not-encrypted = The disk is not encrypted.
reason-encrypting = The disk is being encrypted.
    .figures = The disk is being encrypted: { $percent }% is done.
reason-decrypting = The encryption of the disk is being removed.
    .figures = The encryption of the disk is being removed: { $percent }% is still encrypted.
reason-encryption-suspended = The encryption of the disk is suspended.
reason-lock-off = The screen does not lock by itself.
reason-lock-too-late = The screen locks by itself too late.
    .figures = { $minutes ->
        [one] The screen locks by itself only after one minute, which is too late.
       *[other] The screen locks by itself only after { $minutes } minutes, which is too late.
    }
reason-lock-without-password = Coming back to the screen asks no password.
reason-automatic-login = The PC logs in by itself at start-up, without a password.
reason-administrator-account = The account in use has administrator rights.
reason-remote-access-on = The PC lets others take it over from outside.
reason-remote-help-running = A program with which someone can take over the PC is open.
    .figures = { $count ->
        [one] One program with which someone can take over the PC is open.
       *[other] { $count } programs with which someone can take over the PC are open.
    }
reason-bulletin-expired = An access bulletin had closed the remote access. It has run out, and no newer one is known.
    .figures = An access bulletin had closed the remote access until { $until }. It has run out, and no newer one is known.

observation-in-progress = This is still under way.
observation-action = This is not in order yet.
observation-undetermined = The program could not find out.

observation-ok-no-admin-rights = The account in use has no administrator rights.
observation-ok-supported-os = The operating system still gets security updates.
    .figures = The operating system gets security updates until { $until }.
observation-ok-updates = Updates are on and recent.
    .figures = { $days ->
        [0] Updates are on. The last one was today.
        [one] Updates are on. The last one was a day ago.
       *[other] Updates are on. The last one was { $days } days ago.
    }
observation-ok-antivirus = The antivirus is on and up to date.
observation-ok-firewall = The firewall is on.
observation-ok-disk-encryption = The disk is encrypted.
observation-ok-vpn = A VPN connection is open now.
observation-ok-screen-lock = The screen locks by itself, with a password to come back.
    .figures = { $minutes ->
        [one] The screen locks by itself after one minute, with a password to come back.
       *[other] The screen locks by itself after { $minutes } minutes, with a password to come back.
    }
observation-ok-remote-help-closed = No program with which someone can take over the PC is open.
observation-ok-eid-reader = A card reader is connected.
