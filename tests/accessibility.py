#!/usr/bin/python3
"""Operates a real window as a screen reader's user does, by the roles and names it announces over AT-SPI.

    accessibility.py --home DIR --steps FILE [--trace FILE] -- PROGRAM [ARGUMENT...]

It starts an X server and a session bus of its own, and on them PROGRAM with DIR as the person's home. Then it takes
the steps of FILE, a JSON array of arrays, one after the other. The first step that cannot be taken ends the run
with exit code 1, the step, the reason and everything the window announces at that moment. No name that a person
reads stands here: the steps bring them.

    ["expect", ROLE, NAME]             something with this role and exactly this name is there
    ["expect-heading", NAME]           the same for a heading: this page has been reached
    ["expect-not", ROLE, NAME]         nothing with this role and name is there
    ["expect-text", PART]              some announced name contains PART
    ["expect-state", NAME, STATE, yes|no]   a control is (not) "checked", "enabled", "focused"
    ["expect-named"]                   the window, and all that can be operated on the page, has a name
    ["press", NAME]                    presses the only button, link or step of this name
    ["press-containing", PART]         presses the only one whose name contains PART, such as the row of a person
    ["press-in", GROUP, NAME]          presses the only one inside something of the name GROUP
    ["choose", GROUP, NAME]            chooses an answer of a radio group, and sees it chosen
    ["tick", NAME], ["untick", NAME]   sets a check box, and sees it set
    ["type", NAME, TEXT]               fills a field, and reads the text back (not from a hidden field)
    ["keys", KEY...]                   presses real keys in the window, by their X names
    ["kill"], ["start"]                ends the program without warning; starts it again
    ["expect-end"]                     the program ends by itself, with exit code 0
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402, the version is chosen first

# A machine that builds and tests at the same time may answer late; nobody waits that long when all goes well.
PATIENCE_SECONDS = 90
PRESSABLE = ("button", "toggle button", "link", "list item", "radio button", "check box")
OPERABLE = PRESSABLE + ("entry", "password text", "slider", "spin button")
# The name of a button's role changed between releases of the library.
ROLE_NAMES = {"push button": "button"}


BUS = """\
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir={runtime}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class StepFailed(Exception):
    """A step that could not be taken, with the reason."""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--home", required=True)
    parser.add_argument("--steps", required=True)
    parser.add_argument("--trace", help="file for the program's network calls, written by strace")
    parser.add_argument("--on-own-bus", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("program", nargs="+")
    arguments = parser.parse_args()
    if arguments.on_own_bus:
        return walk(arguments)
    return on_own_display_and_bus()


def on_own_display_and_bus():
    """Starts an X server and a session bus, and on them this script again."""
    again = [sys.executable, os.path.abspath(__file__), "--on-own-bus", *sys.argv[1:]]
    # A socket's path may have 108 bytes at most, so that the folder stands under a short name.
    with tempfile.TemporaryDirectory(prefix="tk-") as runtime:
        reader, writer = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-noreset", "-nolisten", "tcp"],
            pass_fds=[writer],
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        try:
            if not number:
                raise SystemExit("Xvfb did not start")
            bus = ["dbus-run-session", f"--config-file={bus_configuration(runtime)}", "--"]
            return subprocess.call(bus + again, env=environment(number, runtime))
        finally:
            server.terminate()
            server.wait()


def bus_configuration(runtime):
    """Writes the rules of a bus that can start what screen readers need, and nothing else of this desktop.

    So no credential store and no file dialog answers, whatever is installed here.
    """
    services = os.path.join(runtime, "services")
    os.mkdir(services)
    shutil.copy("/usr/share/dbus-1/services/org.a11y.Bus.service", services)
    path = os.path.join(runtime, "bus.conf")
    with open(path, "w", encoding="utf-8") as file:
        file.write(BUS.format(runtime=runtime, services=services))
    return path


def environment(display, runtime):
    """Keeps what programs need to run at all; nothing of the person who runs the tests."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "LANGUAGE") if name in os.environ}
    return kept | {
        "DISPLAY": f":{display}",
        "HOME": runtime,
        "XDG_RUNTIME_DIR": runtime,
        "XDG_SESSION_TYPE": "x11",
        "GSETTINGS_BACKEND": "memory",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "NO_AT_BRIDGE": "0",
    }


def walk(arguments):
    """Takes every step; returns the exit code."""
    with open(arguments.steps, encoding="utf-8") as file:
        steps = json.load(file)
    switch_accessibility_on()
    window = Window(arguments)
    try:
        for number, (command, *operands) in enumerate([["start"], *steps]):
            try:
                STEPS[command](window, *operands)
            except (StepFailed, GLib.Error) as failure:
                print(f"step {number} of {len(steps)}: {command} {operands}: {failure}")
                print(window.described())
                return 1
    finally:
        window.kill()
    print(f"all {len(steps)} steps were taken")
    return 0


def switch_accessibility_on():
    """Says on the bus that a screen reader is there; programs announce nothing before."""
    Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
        "org.a11y.Bus",
        "/org/a11y/bus",
        "org.freedesktop.DBus.Properties",
        "Set",
        GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True))),
        None,
        Gio.DBusCallFlags.NONE,
        PATIENCE_SECONDS * 1000,
        None,
    )


class Window:
    """The program's window, seen through AT-SPI only."""

    def __init__(self, arguments):
        self.loop = GLib.MainContext.default()
        self.arguments = arguments
        self.process = None
        Atspi.init()
        # By itself the library gives a program 800 ms to answer and calls it gone after that.
        Atspi.set_timeout(PATIENCE_SECONDS * 1000, PATIENCE_SECONDS * 1000)

    def start(self):
        home = os.path.abspath(self.arguments.home)
        own = {
            "HOME": home,
            "XDG_CONFIG_HOME": f"{home}/.config",
            "XDG_DATA_HOME": f"{home}/.local/share",
            "XDG_STATE_HOME": f"{home}/.local/state",
            "XDG_CACHE_HOME": f"{home}/.cache",
        }
        command = self.arguments.program
        if self.arguments.trace:
            tracing = ["strace", "-f", "-A", "-qq", "-e", "trace=socket,socketpair", "-o", self.arguments.trace]
            command = tracing + command
        # Its own process group, so that a tracer and what it traces end together.
        self.process = subprocess.Popen(command, env=os.environ | own, start_new_session=True)
        self.until(self.frame, "no window announced itself")

    def kill(self):
        if self.process:
            try:
                os.killpg(self.process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            self.process.wait()
            self.process = None

    def until(self, look, reason):
        """Looks again and again until something comes of it. An element may vanish between two questions."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                found = look()
            except GLib.Error:
                found = None
            if found:
                return found
            if self.process and self.process.poll() is not None:
                raise StepFailed(f"the program ended with exit code {self.process.returncode}")
            if time.monotonic() > deadline:
                raise StepFailed(reason() if callable(reason) else reason)
            while self.loop.pending():
                self.loop.iteration(False)
            time.sleep(0.02)

    def frame(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_child_count():
                # What the window says now, not what it said before.
                application.set_cache_mask(Atspi.Cache.NONE)
                return application.get_child_at_index(0)
        return None

    def nodes(self):
        """Yields every announced element, in reading order, with the names of all it stands in."""
        frame = self.frame()
        waiting = [(frame, ())] if frame else []
        while waiting:
            node, groups = waiting.pop()
            yield node, groups
            children = [node.get_child_at_index(index) for index in range(node.get_child_count())]
            inside = (*groups, node.get_name())
            waiting.extend((child, inside) for child in reversed(children) if child)

    def named(self, roles, name, group=None):
        """Returns the elements with one of the roles and exactly this name, inside a group when one is given."""
        found = [node for node, groups in self.nodes() if node.get_name() == name and group in (None, *groups)]
        return [node for node in found if role(node) in roles]

    def only(self, roles, name, group=None):
        """Waits until exactly one such element is there and returns it."""

        def one():
            found = self.named(roles, name, group)
            return found[0] if len(found) == 1 else None

        return self.until(one, lambda: f"{len(self.named(roles, name, group))} of that name, one is wanted")

    def has_state(self, node, state):
        return node.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    def until_state(self, look, state, wanted):
        self.until(lambda: self.has_state(look(), state) == wanted, f"it is {'not ' if wanted else ''}{state}")

    def act(self, look):
        """Presses what it finds, once it is not greyed out any more; looks again when it vanished meanwhile."""

        def pressed():
            node = look()
            if not self.has_state(node, "enabled"):
                return False
            if not Atspi.Action.get_n_actions(node):
                raise StepFailed("it cannot be pressed")
            return Atspi.Action.do_action(node, 0)

        self.until(pressed, "it is greyed out, or does not take the press")

    def described(self):
        """Writes out all that the window announces."""
        try:
            lines = []
            for node, groups in self.nodes():
                states = [s for s in ("checked", "focused") if self.has_state(node, s)]
                if not self.has_state(node, "enabled") and role(node) in OPERABLE:
                    states.append("greyed out")
                lines.append(f"{'  ' * len(groups)}{role(node)} '{node.get_name()}' {' '.join(states)}".rstrip())
            return "\n".join(lines)
        except GLib.Error as reason:
            return f"the window announces nothing: {reason}"


def role(node):
    name = node.get_role_name()
    return ROLE_NAMES.get(name, name)


def expect(window, wanted_role, name):
    window.until(lambda: window.named((wanted_role,), name), "it is not there")


def expect_not(window, wanted_role, name):
    window.until(lambda: not window.named((wanted_role,), name), "it is there")


def expect_text(window, part):
    window.until(
        lambda: any(part in node.get_name() for node, _ in window.nodes()), "nothing announced contains it"
    )


def expect_state(window, name, state, wanted):
    window.until_state(lambda: window.only(OPERABLE, name), state, wanted == "yes")


def expect_named(window):
    def nameless():
        nodes = [node for node, _ in window.nodes() if not node.get_name()]
        return [role(node) for node in nodes if role(node) in (*OPERABLE, "frame")]

    window.until(lambda: not nameless(), lambda: f"no name has: {', '.join(nameless())}")


def press(window, name):
    window.act(lambda: window.only(PRESSABLE, name))


def press_containing(window, part):
    def one():
        found = [node for node, _ in window.nodes() if part in node.get_name() and role(node) in PRESSABLE]
        return window.until(lambda: found[0] if len(found) == 1 else None, f"{len(found)} contain it, one is wanted")

    window.act(one)


def press_in(window, group, name):
    window.act(lambda: window.only(PRESSABLE, name, group))


def choose(window, group, name):
    def answer():
        return window.only(("radio button",), name, group)

    window.act(answer)
    window.until_state(answer, "checked", True)


def tick(window, name):
    set_tick(window, name, True)


def untick(window, name):
    set_tick(window, name, False)


def set_tick(window, name, wanted):
    def box():
        return window.only(("check box",), name)

    (ticked,) = window.until(lambda: [window.has_state(box(), "checked")], "it cannot be looked at")
    if ticked != wanted:
        window.act(box)
    window.until_state(box, "checked", wanted)


def type_text(window, name, text):
    def filled_in():
        field = window.only(("entry", "password text"), name)
        return Atspi.EditableText.set_text_contents(field, text) and role(field)

    if window.until(filled_in, "it cannot be filled in") == "entry":
        window.until(lambda: text == field_text(window, name), lambda: f"it reads {field_text(window, name)!r}")


def field_text(window, name):
    return Atspi.Text.get_text(window.only(("entry",), name), 0, -1)


def keys(window, *names):
    title = window.until(lambda: window.frame().get_name(), "the window has no name")
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True, check=False
    ).stdout.split()
    if not found:
        raise StepFailed("no window of that title is on the screen")
    subprocess.run(["xdotool", "windowfocus", "--sync", found[0]], check=True)
    subprocess.run(["xdotool", "key", "--delay", "40", *names], check=True)


def kill(window):
    window.kill()
    window.until(lambda: not window.frame(), "the window is still announced")


def expect_end(window):
    process, window.process = window.process, None
    try:
        code = process.wait(PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        window.process = process
        raise StepFailed("it goes on") from None
    if code:
        raise StepFailed(f"it ended with exit code {code}")


STEPS = {
    "expect": expect,
    "expect-heading": lambda window, name: expect(window, "heading", name),
    "expect-not": expect_not,
    "expect-text": expect_text,
    "expect-state": expect_state,
    "expect-named": expect_named,
    "press": press,
    "press-containing": press_containing,
    "press-in": press_in,
    "choose": choose,
    "tick": tick,
    "untick": untick,
    "type": type_text,
    "keys": keys,
    "kill": kill,
    "start": Window.start,
    "expect-end": expect_end,
}

if __name__ == "__main__":
    for program in ("Xvfb", "dbus-run-session", "xdotool"):
        if not shutil.which(program):
            raise SystemExit(f"{program} is missing; tests/run installs it")
    raise SystemExit(main())
