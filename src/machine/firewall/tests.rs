use super::*;
use crate::machine::services::tests::with_service;
use crate::machine::tests::circumstances;
use crate::system::fake::Fake;

const REFUSING: &str = "table inet filter {\n chain input {\n  type filter hook input priority 0; policy drop;\n }\n}\n";
const OPEN: &str = "table inet filter {\n chain input {\n  type filter hook input priority filter;\n }\n\
                        chain forward {\n  type filter hook forward priority filter; policy drop;\n }\n}\n";

fn check(fake: Fake, expected: &Observation) {
    assert_eq!(observe(&fake.system(), &circumstances()), *expected);
}

fn firewalld_says(answer: Result<&str, Refusal>) -> Fake {
    let object = BusObject {
        service: "org.fedoraproject.FirewallD1",
        path: "/org/fedoraproject/FirewallD1",
        interface: "org.fedoraproject.FirewallD1",
    };
    Fake::linux().bus_value(Bus::System, object, "state", answer.map(Into::into))
}

fn ufw_is(enabled: &str) -> Fake {
    Fake::linux().file(
        "/etc/ufw/ufw.conf",
        format!("# ufw\nENABLED={enabled}\nLOGLEVEL=low\n"),
    )
}

fn bare_kernel(modules: &str, built_in: &str) -> Fake {
    Fake::linux()
        .file("/proc/modules", modules)
        .file("/proc/sys/kernel/osrelease", "6.1.0-1-amd64\n")
        .file("/lib/modules/6.1.0-1-amd64/modules.builtin", built_in)
}

#[test]
fn a_known_firewall_that_is_on_is_ok() {
    check(firewalld_says(Ok("RUNNING")), &Observation::ok());
    check(ufw_is("yes"), &Observation::ok());
    check(
        with_service(ufw_is("yes"), "ufw.service", "active"),
        &Observation::ok(),
    );
    let nftables = Fake::linux().file("/etc/nftables.conf", REFUSING);
    check(
        with_service(nftables, "nftables.service", "active"),
        &Observation::ok(),
    );
    let iptables = Fake::linux().file(
        "/etc/iptables/rules.v4",
        "*filter\n:INPUT DROP [0:0]\nCOMMIT\n",
    );
    check(
        with_service(iptables, "netfilter-persistent.service", "active"),
        &Observation::ok(),
    );
}

#[test]
fn a_known_firewall_that_is_off_needs_action() {
    let off = Observation::action(Reason::FirewallOff);
    check(ufw_is("no"), &off);
    check(firewalld_says(Ok("FAILED")), &off);
    check(with_service(ufw_is("yes"), "ufw.service", "inactive"), &off);
    check(
        with_service(
            Fake::linux().program("firewalld"),
            "firewalld.service",
            "inactive",
        ),
        &off,
    );
}

#[test]
fn a_kernel_without_any_packet_filter_has_no_firewall() {
    check(
        bare_kernel("btrfs 1 0 - Live 0x0\n", "kernel/fs/ext4/ext4.ko\n"),
        &Observation::action(Reason::FirewallOff),
    );
}

#[test]
fn rules_that_only_root_can_see_are_undetermined() {
    let hidden = Observation::undetermined(Reason::AccessDenied);
    check(bare_kernel("nf_tables 315392 92 - Live 0x0\n", ""), &hidden);
    check(
        bare_kernel("", "kernel/net/netfilter/nf_tables.ko\n"),
        &hidden,
    );
    let denied = Fake::linux().denied("/etc/sysconfig/iptables");
    check(with_service(denied, "iptables.service", "active"), &hidden);
    let open = Fake::linux().file("/etc/nftables.conf", OPEN);
    check(with_service(open, "nftables.service", "active"), &hidden);
}

#[test]
fn rules_that_are_not_loaded_do_not_count() {
    let unused = ufw_is("no").file("/etc/nftables.conf", REFUSING);
    check(
        with_service(unused, "nftables.service", "inactive"),
        &Observation::action(Reason::FirewallOff),
    );
}

#[test]
fn only_rules_for_incoming_packets_count() {
    assert!(refuses_incoming(REFUSING));
    assert!(!refuses_incoming(OPEN));
    assert!(!refuses_incoming("# hook input policy drop\n"));
    assert!(!refuses_incoming(""));
}

#[test]
fn what_cannot_be_read_is_undetermined() {
    check(Fake::linux(), &Observation::undetermined(Reason::NotFound));
    check(
        Fake::linux().denied("/etc/ufw"),
        &Observation::undetermined(Reason::AccessDenied),
    );
    check(
        ufw_is("perhaps"),
        &Observation::undetermined(Reason::Unreadable),
    );
    check(
        ufw_is("yes").file("/etc/ufw/ufw.conf", [0xff, 0xfe]),
        &Observation::undetermined(Reason::Unreadable),
    );
    check(
        firewalld_says(Err(Refusal::Denied)),
        &Observation::undetermined(Reason::AccessDenied),
    );
    check(
        firewalld_says(Err(Refusal::TimedOut)),
        &Observation::undetermined(Reason::TimedOut),
    );
    check(
        Fake::linux().program("firewalld"),
        &Observation::undetermined(Reason::ServiceUnavailable),
    );
}
