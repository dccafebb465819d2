# The words of the rules: what a finding, a verdict, a condition is called wherever it is shown.

status-met = in order
status-not-met = not in order
status-compensated = made up for by a measure
status-in-progress = under way
status-undetermined = not known
status-not-applicable = not applicable

provenance-measured = measured
provenance-declared = declared
provenance-confirmed = declared and measured
provenance-contradicted = answer and measurement contradict each other
provenance-corrected = declared, the measurement was corrected
provenance-not-applicable = not applicable

value-ok = in order
value-action = action needed
value-in-progress = under way
value-undetermined = not known

verdict-on-site = Works inside the OCMW/CPAS: secure
verdict-work-on-site = Work inside the OCMW/CPAS for now
verdict-not-ready = Not ready for telework yet
verdict-ready-with-conditions = Ready for telework, with conditions
verdict-ready = Ready for telework

ksz-not-needed = not needed
ksz-ready = access in order
ksz-blocked = access technically refused

actor-worker = you
actor-it = IT
actor-team-lead = the team lead

condition-keep-room-measures = Keep to the measures that stand in for a separate room.
condition-handle-prints = Handle the prints as you stated, and bring them back or destroy them in time.
condition-finish-in-progress = Let what is under way finish, and check again afterwards.
condition-review-correction = Find out why the measurement and the answer differ.
condition-confirm-connection-window = Confirm at which hours and from which region the firewall lets connections through.

way-out-employer-pc = a PC of the OCMW/CPAS
way-out-virtual-desktop = a virtual desktop on the private PC
way-out-thin-client = a thin client, which connects to the OCMW/CPAS only
way-out-prepared-by-it = a PC prepared by the IT of the OCMW/CPAS
