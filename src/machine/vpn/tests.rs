use super::*;
use crate::machine::tests::circumstances;
use crate::system::bus::BusValue;
use crate::system::fake::Fake;

const MANAGER: BusObject<'_> = BusObject {
    service: NETWORK_MANAGER,
    path: "/org/freedesktop/NetworkManager",
    interface: NETWORK_MANAGER,
};

fn connected(kind: &str, state: i64, interface: &str) -> Fake {
    let connection = BusObject {
        path: "/connection/1",
        interface: "org.freedesktop.NetworkManager.Connection.Active",
        ..MANAGER
    };
    let device = BusObject {
        path: "/device/1",
        interface: "org.freedesktop.NetworkManager.Device",
        ..MANAGER
    };
    let list = |path: &str| Ok(BusValue::List(vec![path.into()]));
    Fake::linux()
        .bus_value(
            Bus::System,
            MANAGER,
            "ActiveConnections",
            list("/connection/1"),
        )
        .bus_value(Bus::System, connection, "Type", Ok(kind.into()))
        .bus_value(Bus::System, connection, "State", Ok(state.into()))
        .bus_value(Bus::System, connection, "Devices", list("/device/1"))
        .bus_value(Bus::System, device, "Interface", Ok(interface.into()))
}

fn interface(fake: Fake, name: &str, kind: &str, carrier: &str) -> Fake {
    let folder = format!("/sys/class/net/{name}");
    fake.file(&format!("{folder}/type"), kind)
        .file(&format!("{folder}/carrier"), carrier)
}

fn wired() -> Fake {
    interface(
        interface(Fake::linux(), "lo", "772\n", "1\n"),
        "enp3s0",
        "1\n",
        "1\n",
    )
}

fn check(fake: Fake, expected: &Observation) {
    assert_eq!(observe(&fake.system(), &circumstances()), *expected);
}

#[test]
fn a_vpn_that_is_up_is_ok() {
    check(connected("vpn", 2, "wlp2s0"), &Observation::ok());
    check(connected("wireguard", 2, "office"), &Observation::ok());
    check(
        interface(wired(), "tun0", "65534\n", "1\n"),
        &Observation::ok(),
    );
    check(
        interface(wired(), "wg0", "65534\n", "1\n"),
        &Observation::ok(),
    );
    check(
        interface(wired(), "ppp0", "512\n", "1\n"),
        &Observation::ok(),
    );
    check(
        interface(wired(), "tap0", "1\n", "1\n").file("/sys/class/net/tap0/tun_flags", "0x1002\n"),
        &Observation::ok(),
    );
}

#[test]
fn no_vpn_now_is_no_fault() {
    let not_connected = Observation::undetermined(Reason::NotConnected);
    check(wired(), &not_connected);
    check(connected("802-11-wireless", 2, "wlp2s0"), &not_connected);
    check(connected("vpn", 1, "wlp2s0"), &not_connected);
    check(interface(wired(), "tun0", "65534\n", "0\n"), &not_connected);
    check(
        interface(wired(), "tun0", "65534\n", "")
            .refused("/sys/class/net/tun0/carrier", Refusal::Unreadable),
        &not_connected,
    );
}

#[test]
fn containers_virtual_machines_and_consumer_vpns_do_not_count() {
    for name in [
        "docker0",
        "virbr0",
        "tailscale0",
        "nordlynx",
        "wg0-mullvad",
        "proton0",
        "zt5u4y6ejv",
    ] {
        check(
            interface(wired(), name, "65534\n", "1\n"),
            &Observation::undetermined(Reason::NotConnected),
        );
    }
    check(
        connected("wireguard", 2, "nordlynx"),
        &Observation::undetermined(Reason::NotConnected),
    );
    let machine = interface(wired(), "tap0", "1\n", "1\n")
        .file("/sys/class/net/tap0/tun_flags", "0x1002\n")
        .link("/sys/class/net/tap0/master", "../br0");
    check(machine, &Observation::undetermined(Reason::NotConnected));
}

#[test]
fn a_dial_in_link_that_reaches_the_internet_is_no_vpn() {
    for kind in ["gsm", "pppoe"] {
        let fake = interface(connected(kind, 2, "ppp0"), "ppp0", "512\n", "1\n");
        check(fake, &Observation::undetermined(Reason::NotConnected));
    }
    check(
        interface(
            connected("802-3-ethernet", 2, "enp3s0"),
            "ppp0",
            "512\n",
            "1\n",
        ),
        &Observation::ok(),
    );
}

#[test]
fn a_connection_that_ends_while_it_is_asked_is_passed_over() {
    let gone = Fake::linux().bus_value(
        Bus::System,
        MANAGER,
        "ActiveConnections",
        Ok(BusValue::List(vec!["/connection/gone".into()])),
    );
    check(gone, &Observation::undetermined(Reason::NotConnected));
}

#[test]
fn what_cannot_be_read_is_undetermined() {
    check(Fake::linux(), &Observation::undetermined(Reason::NotFound));
    check(
        Fake::linux().denied("/sys/class/net"),
        &Observation::undetermined(Reason::AccessDenied),
    );
    let garbage = Fake::linux().bus_value(
        Bus::System,
        MANAGER,
        "ActiveConnections",
        Ok(BusValue::Other),
    );
    check(garbage, &Observation::undetermined(Reason::Unreadable));
    let denied = Fake::linux().bus_value(
        Bus::System,
        MANAGER,
        "ActiveConnections",
        Err(Refusal::Denied),
    );
    check(denied, &Observation::undetermined(Reason::AccessDenied));
}
