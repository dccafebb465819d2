#!/usr/bin/env python3
"""Walks the window of the Windows program under Wine from the first page to the signed file, with real clicks.

    window.py WINE PROGRAM DATA-FOLDER DOCUMENTS PICTURE

The draft in DATA-FOLDER holds all answers, so that the button at the bottom right leads on; on the page for signing the
button stands at the end of the page. Which page is shown is read in the draft, which is saved at every change. The walk
ends when a PDF lies in DOCUMENTS; a picture of the screen is left in PICTURE, also when the walk fails. The window draws
itself with OpenGL here, since Wine has no Direct3D 12 to offer.
"""

import json
import os
import pathlib
import subprocess
import sys
import time

PATIENCE_SECONDS = 120
SIZE = "1280x900x24"
PAGES = ["situation", "computer", "access", "place", "agreements", "result", "sign"]
# From the window's corner, in a window of its first size (1040 by 760): the button that leads on, the middle of the page,
# and the button that signs once the page is scrolled to its end.
ONWARD, MIDDLE, SIGN = (961, 730), (636, 477), (360, 646)


def until(what, look):
    """Asks again until there is an answer."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        answer = look()
        if answer:
            return answer
        time.sleep(0.2)
    sys.exit(f"waited in vain for {what}")


class Screen:
    """An X server of its own."""

    def __enter__(self):
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", SIZE, "-noreset", "-nolisten", "tcp"]
        self.server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as stream:
            number = stream.readline().strip()
        if not number:
            sys.exit("Xvfb did not start")
        self.environment = dict(os.environ, DISPLAY=f":{number}")
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def run(self, *command):
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()


def window_corner(screen):
    """Returns where the window is, once it is there in its first size."""
    for window in screen.run("xdotool", "search", "--name", "Tele|Téléclair").split():
        shown = screen.run("xdotool", "getwindowgeometry", "--shell", window)
        place = dict(line.split("=") for line in shown.splitlines() if "=" in line)
        if place.get("WIDTH") == "1040" and place.get("HEIGHT") == "760":
            return int(place["X"]), int(place["Y"])
    return None


def page_in(draft):
    try:
        return json.loads(draft.read_text())["page"]
    except (OSError, ValueError):
        return None


def walk(screen, draft, documents):
    left, top = until("the window", lambda: window_corner(screen))

    def click(place, *wheel):
        screen.run("xdotool", "mousemove", str(left + place[0]), str(top + place[1]))
        screen.run("xdotool", "click", *(wheel or ["1"]))

    def onward(wanted):
        if page_in(draft) == wanted:
            return True
        click(ONWARD)
        end = time.monotonic() + 3
        while time.monotonic() < end:
            if page_in(draft) == wanted:
                return True
            time.sleep(0.1)
        return False

    def signed():
        found = list(documents.glob("*.pdf"))
        if not found:
            click(MIDDLE, "--repeat", "120", "--delay", "5", "5")
            time.sleep(1)
            click(SIGN)
            time.sleep(2)
        return found

    # The draft was left on the first page: so nothing is asked there before it begins.
    for page in PAGES:
        until(f"the page {page}", lambda: onward(page))
    until("the signed file", signed)
    until("the last page", lambda: page_in(draft) == "done")


def main():
    wine, program, data, documents, picture = sys.argv[1:]
    draft = pathlib.Path(data) / "draft.json"
    with Screen() as screen:
        # A Wine that was started without a screen shows none later.
        subprocess.run([wine, "--end"], env=screen.environment, check=False, timeout=60)
        window = subprocess.Popen([wine, program], env=screen.environment)
        try:
            walk(screen, draft, pathlib.Path(documents))
        finally:
            screen.run("import", "-window", "root", picture)
            window.terminate()
            window.wait()
            # What Wine started for the program goes with it, before the next test comes.
            subprocess.run([wine, "--end"], env=screen.environment, check=False, timeout=60)


if __name__ == "__main__":
    main()
