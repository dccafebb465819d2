# The words of findings, verdicts and conditions, for the command line.

status-met = met
status-not-met = not met
status-compensated = compensated by measures
status-in-progress = in progress
status-undetermined = not known
status-not-applicable = not applicable

provenance-measured = measured
provenance-declared = declared
provenance-confirmed = measured and declared
provenance-contradicted = measurement and answer disagree
provenance-corrected = measurement corrected, with an explanation
provenance-not-applicable = not applicable

verdict-on-site = works inside the OCMW/CPAS, nothing to check
verdict-work-on-site = work inside the OCMW/CPAS for now
verdict-not-ready = not ready for telework yet
verdict-ready-with-conditions = ready for telework, with conditions
verdict-ready = ready for telework

ksz-not-needed = KSZ/BCSS data not needed
ksz-ready = KSZ/BCSS data within reach
ksz-blocked = KSZ/BCSS data not within reach yet

# Who acts, as a word on its own.
actor-worker = worker
actor-it = IT
actor-team-lead = team lead

condition-keep-room-measures = Keep the measures taken in place of a separate room.
condition-handle-prints = Keep prints safely, and bring them back or destroy them in time.
condition-finish-in-progress = Let what is under way finish, and check it again.
condition-review-correction = Find out why measurement and answer differ.
condition-confirm-connection-window = Confirm the hours and the region in which the firewall allows connections.
condition-keep-bulletin-measure = Keep this measure of the access bulletin.
condition-change-passwords = Change the passwords used for remote access before work goes on.
condition-monitor-intensively = Watch the remote access closely from now on: a compromise has to be assumed.
condition-renew-policy = Ask the DPO for a new policy: the organisation’s has expired.

value-ok = in order
value-action = action needed
value-in-progress = under way
value-undetermined = not known
way-out-employer-pc = a PC of the OCMW/CPAS
way-out-virtual-desktop = a virtual desktop on the private PC
way-out-thin-client = a thin client, which connects to the OCMW/CPAS only
way-out-prepared-by-it = a PC prepared by the IT of the OCMW/CPAS
