"""Walks through the web app in a real browser, as a team uses it: see README.md beside this file.

usage: walk.py PROGRAM CHROMIUM OUTPUT

PROGRAM is boardsnap; CHROMIUM is the browser; OUTPUT is a folder for pictures of every page. The exit code is 0 where all
of it works, 1 where something does not.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, expect, sync_playwright

PHOTO = pathlib.Path(__file__).parents[2] / "Examples/near-miss.jpg"
NOTES = """# Queue outage

## Timeline

14:02 paged Vexillia about the queue
14:20 queue drained

## Root cause

- the DBA forgot to raise the limit
- the alert came late

## Actions

- [ ] Alert on the length of the queue
"""
# What doesn't break, and is long.
LONG_NAME = "Warehouse-and-fulfilment-reliability, north, the night shift"
LONG_WORD = "enable_asynchronous_settlement_reconciliation_for_every_region_with_fallback"
LONG_NOTES = f"""# Flag {LONG_WORD} was off

## Timeline

14:02 {LONG_WORD} switched off
14:20 switched on

## Root cause

- {LONG_WORD} has no owner

## Actions

- [ ] Give {LONG_WORD} an owner
  - [ ] list the flags
  - [x] ask the platform team for {LONG_WORD}
"""
SIZES = {"phone": (390, 844), "desk": (1440, 900)}
# In milliseconds. Machines that test may be slow; nothing here says how fast a page is.
PATIENCE = 120_000
PASSWORD = "correct horse battery staple"


class Service:
    """boardsnap serve on an archive of its own."""

    def __init__(self, program, home):
        self.process = subprocess.Popen(
            [program, "serve", "--listen", "127.0.0.1:0", "--home", home], stderr=subprocess.PIPE, text=True)
        self.first_link = None
        for line in self.process.stderr:
            if link := re.search(r"http://\S+/join/\S+", line):
                self.first_link = link.group()
                break
        if not self.first_link:
            raise SystemExit("boardsnap serve did not start.")
        self.address = self.first_link.split("/join/")[0]

    def stop(self):
        self.process.terminate()
        self.process.communicate(timeout=60)


class Walk:
    """The steps, in their order: each goes on where the one before it ended."""

    def __init__(self, browser, service, output):
        self.browser, self.service, self.output = browser, service, output
        self.axe = Axe()
        self.problems = []
        self.context, self.page = self.someone()

    def someone(self, **options):
        """A browser of somebody's own."""
        context = self.browser.new_context(base_url=self.service.address, **options)
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.on("console", lambda said: said.type == "error" and not self.is_due(said) and self.tell(page, said.text))
        page.on("pageerror", lambda error: self.tell(page, str(error)))
        return context, page

    def is_due(self, said):
        """Refusals that a step asks for, and requests without a connection, are told on the console too."""
        return "Failed to load resource" in said.text

    def tell(self, page, text):
        self.problems.append(f"{page.url}: {text}")

    def look(self, name):
        """The page in both sizes and both colours, and what axe finds in it."""
        for colours in ("light", "dark"):
            self.page.emulate_media(color_scheme=colours)
            for size, (width, height) in SIZES.items():
                self.page.set_viewport_size({"width": width, "height": height})
                self.page.screenshot(path=self.output / f"{name}-{size}-{colours}.png", full_page=True)
                wide = self.page.evaluate("document.scrollingElement.scrollWidth > innerWidth")
                if wide:
                    self.tell(self.page, f"{name} is wider than a {size}")
            for violation in self.axe.run(self.page).response["violations"]:
                places = ", ".join(node["html"][:100] for node in violation["nodes"][:3])
                self.tell(self.page, f"axe, {colours}: {violation['id']}: {places}")

    def write_notes(self, text):
        self.page.goto("/snap")
        self.page.get_by_role("tab", name="Write").click()
        self.page.get_by_label("Notes, a write-up, or a chat").fill(text)
        self.page.get_by_role("button", name="Read it").click()

    def read(self):
        """Waits until what was handed in is a board."""
        self.page.wait_for_url("**/boards/*", timeout=2 * PATIENCE)
        return self.page.url.rsplit("/", 1)[1]

    # The steps.

    def the_first_account_is_made_with_the_link_and_the_link_works_once(self):
        self.page.goto(self.service.first_link)
        self.look("join")
        self.page.get_by_label("Your name").fill("Facilitator")
        self.page.get_by_label("Password").fill(PASSWORD)
        self.page.get_by_role("button").last.click()
        expect(self.page.get_by_role("heading", name="Boards", exact=True)).to_be_visible()
        self.look("library-empty")
        _, other = self.someone()
        assert other.goto(self.service.first_link).status == 404

    def a_project_is_made(self):
        self.page.goto("/projects/new")
        self.look("new-project")
        self.page.get_by_label("What it is called").fill(LONG_NAME)
        self.page.get_by_role("button", name="Make it").click()
        expect(self.page.get_by_role("heading", name=LONG_NAME)).to_be_visible()
        self.page.goto("/projects/new")
        self.page.get_by_label("What it is called").fill("Payments")
        self.page.get_by_role("button", name="Make it").click()
        expect(self.page.get_by_role("heading", name="Payments")).to_be_visible()
        self.look("project")

    def a_roster_and_words_are_kept_for_the_project(self):
        self.page.get_by_role("link", name="Change context and roster").click()
        self.page.get_by_label("Pinned").fill("The on-call list is in the wiki\nAsk Gwendolin Aberforth first")
        self.page.get_by_label("Services").fill("Athena\ncheckout")
        self.page.get_by_label("Roster").fill("name,role,handles\nOberon Mustrum,operator,@obi")
        self.look("context")
        self.page.get_by_role("button", name="Save").click()
        # What names somebody is not pinned; what was typed is there still.
        expect(self.page.get_by_text("Line 2 names")).to_be_visible()
        expect(self.page.get_by_label("Services")).to_have_value("Athena\ncheckout")
        self.look("context-refused")
        self.page.get_by_label("Pinned").fill("The on-call list is in the wiki")
        self.page.get_by_role("button", name="Save").click()
        expect(self.page.get_by_text("The on-call list is in the wiki")).to_be_visible()
        self.page.get_by_text("1 person on the roster").click()
        expect(self.page.get_by_text("Oberon Mustrum")).to_be_visible()
        expect(self.page.get_by_role("status")).to_contain_text("Saved.")
        self.look("project-context")

    def a_sentence_that_blames_is_turned_around_while_it_is_typed(self):
        self.page.goto("/snap")
        expect(self.page.get_by_text("The on-call list is in the wiki")).to_be_visible()
        photo, write = self.page.get_by_role("tab", name="Photo"), self.page.get_by_role("tab", name="Write")
        photo.focus()
        self.page.keyboard.press("ArrowRight")
        expect(write).to_be_focused()
        notes = self.page.get_by_label("Notes, a write-up, or a chat")
        notes.fill("")
        notes.press_sequentially("14:02 paged mustrum\n14:05 Athena restarted\nThe DBA forgot to raise the limit.")
        expect(self.page.locator(".turned > li")).to_have_count(2)
        expect(self.page.locator("#turned-count")).to_have_text("1 sentence blames somebody. 1 sentence names somebody.")
        expect(self.page.get_by_text("“mustrum” will be taken out.")).to_be_visible()
        self.look("write")
        offer = self.page.locator(".offer", has_text="Ask:").first
        question = offer.locator("p").inner_text().removeprefix("Ask: ")
        offer.get_by_role("button", name="Use this").click()
        expect(notes).to_have_value(f"14:02 paged mustrum\n14:05 Athena restarted\n{question}")
        expect(self.page.locator(".turned > li")).to_have_count(1)
        # It is undone as what was typed is.
        self.page.keyboard.press("Control+z")
        expect(notes).to_have_value(re.compile("The DBA forgot to raise the limit."))
        self.context.set_offline(True)
        notes.press("End")
        notes.press_sequentially(" Nobody saw it.")
        expect(self.page.get_by_text("No connection: it is turned around when it is read.")).to_be_visible()
        self.context.set_offline(False)
        # What is typed outlives a reload, and its tab is open again.
        self.page.reload()
        expect(notes).to_have_value(re.compile("Nobody saw it."))
        notes.fill("")
        self.page.goto("/tokens")
        self.look("tokens")

    def drafts(self, page):
        """What this browser keeps that was begun."""
        return page.evaluate(
            "import('/static/queue.js').then((it) => it.snaps()).then((all) => all.filter((one) => one.state === 'draft')"
            ".map((one) => [one.photos.length, one.notes, one.project]))")

    def kept(self, page, draft):
        """Waits until that is kept."""
        for _ in range(PATIENCE // 100):
            if [one for one in self.drafts(page) if one[:2] == draft]:
                return
            page.wait_for_timeout(100)
        raise AssertionError(f"{draft} is not kept: {self.drafts(page)}")

    def photos_come_one_after_the_other_and_each_can_be_taken_out(self):
        self.page.goto("/snap")
        field, thumbs = self.page.get_by_label("Take or choose photos"), self.page.locator("form .thumbs > li")
        self.look("snap")
        field.focus()
        self.page.screenshot(path=self.output / "snap-focus.png")
        for number in (1, 2, 3):
            field.set_input_files({"name": f"{number}.jpg", "mimeType": "image/jpeg", "buffer": PHOTO.read_bytes()})
            expect(thumbs).to_have_count(number)
        expect(self.page.get_by_text("3 photos of one board")).to_be_visible()
        self.look("snap-photos")
        self.page.get_by_role("button", name="Take out: 2.jpg").click()
        expect(thumbs).to_have_count(2)
        expect(self.page.get_by_role("button", name="Take out: 3.jpg")).to_be_focused()
        # Systems that don't know a format give it no type; and what is no photo is told.
        self.page.evaluate("""() => {
          const files = new DataTransfer();
          files.items.add(new File(["x"], "board.HEIC", { type: "" }));
          files.items.add(new File(["x"], "plan.pdf", { type: "application/pdf" }));
          document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
        }""")
        expect(thumbs).to_have_count(3)
        expect(thumbs.last).to_contain_text("board.HEIC")
        expect(self.page.get_by_role("alert")).to_contain_text("“plan.pdf” was left out")
        self.look("snap-left-out")
        # All of it outlives a reload, with the project that it is for.
        self.page.get_by_label("Project").select_option(label=LONG_NAME)
        chosen = self.page.get_by_label("Project").input_value()
        self.kept(self.page, [3, ""])
        self.page.wait_for_timeout(300)
        self.page.reload()
        expect(thumbs).to_have_count(3)
        expect(self.page.get_by_label("Project")).to_have_value(chosen)
        # Another page begins anew, and what it keeps is its own.
        other = self.context.new_page()
        other.goto("/snap")
        other.get_by_role("tab", name="Write").click()
        other.get_by_label("Notes, a write-up, or a chat").fill("Left behind by a page that was closed")
        self.kept(other, [0, "Left behind by a page that was closed"])
        self.kept(other, [3, ""])
        other.close()
        # What it left is offered where there is something, and taken up where there is nothing.
        self.page.reload()
        expect(thumbs).to_have_count(3)
        expect(self.page.locator(".queue")).to_contain_text("Left behind by a page that was closed")
        self.look("snap-left-behind")
        self.page.get_by_role("button", name="Go on with it").click()
        expect(self.page.get_by_label("Notes, a write-up, or a chat")).to_have_value(
            "Left behind by a page that was closed")
        expect(self.page.locator(".queue .thumbs > li")).to_have_count(3)
        self.page.get_by_label("Notes, a write-up, or a chat").fill("")
        self.page.wait_for_timeout(300)
        self.page.reload()
        expect(thumbs).to_have_count(3)
        for _ in range(3):
            self.page.get_by_role("button", name=re.compile("Take out")).first.click()
        self.page.get_by_label("Project").select_option(label="Payments")
        self.page.wait_for_timeout(300)
        assert not [one for one in self.drafts(self.page) if one[0] or one[1]]
        # Without script the field is the browser's own, with the names of files.
        _, plain = self.someone(java_script_enabled=False, storage_state=self.context.storage_state())
        plain.set_viewport_size({"width": 390, "height": 844})
        plain.goto("/snap")
        plain.get_by_label("Take or choose photos").set_input_files(PHOTO)
        assert plain.get_by_label("Take or choose photos").bounding_box()["width"] > 100
        plain.screenshot(path=self.output / "snap-without-script.png", full_page=True)

    def a_photo_that_cant_be_read_is_tried_again_or_discarded(self):
        self.page.goto("/snap")
        self.page.get_by_label("Take or choose photos").set_input_files(
            {"name": "cut.jpg", "mimeType": "image/jpeg", "buffer": PHOTO.read_bytes()[:20_000]})
        self.page.get_by_role("button", name="Read it").click()
        self.page.wait_for_url("**/jobs/*")
        failed = self.page.get_by_role("heading", name="The board was not read")
        expect(failed).to_be_visible()
        expect(self.page.get_by_role("status")).to_contain_text("The photo is")
        for words in ("untouched", "Copy it"):
            assert words not in self.page.locator("main").inner_text()
        self.look("job-failed")
        self.page.get_by_role("button", name="Try again").click()
        expect(failed).to_be_visible()
        self.page.goto("/")
        self.page.get_by_role("link", name=re.compile("could not be read")).click()
        self.page.get_by_text("Discard it", exact=True).click()
        self.page.screenshot(path=self.output / "job-discard.png", full_page=True)
        self.page.get_by_role("button", name="Discard it for good").click()
        expect(self.page.get_by_role("status")).to_contain_text("The snap is discarded.")
        expect(self.page.locator(".waiting")).to_have_count(0)

    def a_photo_is_read_while_the_page_says_how_far_it_is(self):
        self.page.goto("/snap")
        self.page.get_by_label("Take or choose photos").set_input_files(PHOTO)
        expect(self.page.locator(".thumbs img")).to_have_count(1)
        # What is chosen outlives a reload.
        self.page.reload()
        expect(self.page.locator("form .thumbs img")).to_have_count(1)
        # The page stays while it is looked at, however fast the photo is read.
        self.page.route("**/jobs/*/*", lambda route: route.abort())
        self.page.get_by_role("button", name="Read it").click()
        self.page.wait_for_url("**/jobs/*")
        expect(self.page.get_by_role("status")).not_to_be_empty()
        self.look("job")
        self.page.unroute("**/jobs/*/*")
        self.page.reload()
        self.photo = self.read()
        expect(self.page.locator("figure img, .board img, aside img").first).to_be_visible()
        self.look("board")

    def a_statement_lights_up_its_ink(self):
        statement = self.page.locator("article [data-lines]").first
        statement.hover()
        assert self.page.locator("aside .lit, aside .on, aside [class*=lit]").count() > 0

    def the_board_is_straightened_between_other_corners(self):
        self.page.goto(f"/boards/{self.photo}")
        before = self.page.locator("aside img").first.get_attribute("width")
        self.page.get_by_role("link", name="Corners").click()
        image = self.page.locator(".taken image")
        assert self.page.request.get(image.get_attribute("href")).headers["content-type"] == "image/jpeg"
        self.look("corners")
        corner = self.page.get_by_role("button", name="Top left corner")
        left = self.page.locator("[name=x0]")
        was = int(left.input_value())
        corner.focus()
        for _ in range(3):
            corner.press("Shift+ArrowRight")
        moved = int(left.input_value())
        assert moved > was
        box = corner.bounding_box()
        self.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        self.page.mouse.down()
        self.page.mouse.move(box["x"] + box["width"] / 2 + 60, box["y"] + box["height"] / 2 + 10, steps=4)
        self.page.mouse.up()
        assert int(left.input_value()) > moved
        self.page.get_by_role("button", name="Straighten it so").click()
        self.page.wait_for_url(f"**/boards/{self.photo}")
        expect(self.page.locator("aside img").first).to_be_visible()
        assert self.page.locator("aside img").first.get_attribute("width") != before
        pdf = self.page.request.get(f"/boards/{self.photo}/report.pdf")
        assert pdf.body().startswith(b"%PDF")

    def ink_lights_up_its_statement_by_pointer_key_and_finger(self):
        self.page.set_viewport_size({"width": 1440, "height": 900})
        self.page.goto(f"/boards/{self.photo}")
        line = self.page.locator("article [data-lines]").last.get_attribute("data-lines").split(" ")[0]
        ink = self.page.locator(f'polygon[data-line="{line}"]')
        ink.scroll_into_view_if_needed()
        box = ink.bounding_box()
        self.page.mouse.move(box["x"] - 30, box["y"] - 30)
        self.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=3)
        expect(self.page.locator(f'article [data-lines~="{line}"].lit').first).to_be_in_viewport()
        # By key, the lines are one stop, and arrows go from one to the next.
        self.page.mouse.move(0, 0)
        self.page.locator("polygon[tabindex='0']").focus()
        for _ in range(3):
            self.page.keyboard.press("ArrowDown")
        expect(self.page.locator("polygon:focus")).to_have_class(re.compile("lit"))
        self.page.keyboard.press("Enter")
        expect(self.page.locator("polygon[aria-pressed=true]")).to_have_count(1)
        self.look("board-pinned")
        self.page.keyboard.press("Escape")
        _, phone = self.someone(
            viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True,
            storage_state=self.context.storage_state())
        phone.goto(f"/boards/{self.photo}")
        phone.locator(f'polygon[data-line="{line}"]').tap()
        expect(phone.locator(f'article [data-lines~="{line}"].lit').first).to_be_in_viewport()
        expect(phone.locator("polygon.lit").first).to_be_in_viewport()
        phone.screenshot(path=self.output / "board-pinned-by-finger.png")

    def the_picture_is_zoomed_by_button_key_wheel_and_hand(self):
        self.page.goto(f"/boards/{self.photo}")
        picture = self.page.locator(".sheet img").first
        zoomed = lambda: float((re.search(r"scale\(([\d.]+)", picture.get_attribute("style") or "") or [0, "1"])[1])
        self.page.get_by_role("button", name="Zoom in").first.click()
        assert zoomed() == 1.5
        self.page.keyboard.press("+")
        assert zoomed() == 2.25
        before = picture.bounding_box()
        self.page.keyboard.press("ArrowRight")
        assert picture.bounding_box()["x"] < before["x"], "an arrow moves what is seen"
        box = self.page.locator(".sheet").first.bounding_box()
        before = picture.bounding_box()
        self.page.mouse.move(box["x"] + 300, box["y"] + 200)
        self.page.mouse.down()
        self.page.mouse.move(box["x"] + 360, box["y"] + 200, steps=4)
        self.page.mouse.up()
        assert picture.bounding_box()["x"] > before["x"], "a hand drags it"
        expect(self.page.locator("polygon[aria-pressed=true]")).to_have_count(0)
        self.page.keyboard.down("Control")
        self.page.mouse.wheel(0, -100)
        self.page.keyboard.up("Control")
        self.page.wait_for_timeout(200)
        assert zoomed() > 2.25
        self.page.screenshot(path=self.output / "board-zoomed.png")
        self.page.get_by_role("button", name="Fit the whole board").first.click()
        assert zoomed() == 1

    def a_line_is_mended_on_the_board_page_and_undone_there(self):
        self.page.goto(f"/boards/{self.photo}")
        self.page.get_by_text("Fix what was read wrongly").click()
        link = self.page.locator(".fix-lines a").first
        said = link.inner_text()
        link.click()
        field = self.page.get_by_role("dialog").get_by_label("What the line says")
        expect(field).to_be_focused()
        self.look("line")
        field.fill("Alice Kowalczyk broke the deploy")
        field.press("Enter")
        expect(self.page.get_by_role("dialog").get_by_role("alert")).to_contain_text("names")
        field.fill(f"{said} again")
        field.press("Enter")
        expect(self.page.locator("[role=status]")).to_contain_text("The line is corrected")
        expect(self.page.locator(".fix-lines a").first).to_have_text(f"{said} again")
        self.look("board-corrected")
        self.page.get_by_role("button", name="Undo").click()
        expect(self.page.locator("[role=status]")).to_contain_text("Undone.")
        expect(self.page.locator(".fix-lines a").first).to_have_text(said)
        # Without script it is a page of its own.
        _, plain = self.someone(java_script_enabled=False, storage_state=self.context.storage_state())
        plain.goto(f"/boards/{self.photo}")
        plain.locator("summary", has_text="Fix what was read wrongly").click()
        plain.locator(".fix-lines a").first.click()
        plain.get_by_label("What the line says").fill(f"{said} again")
        plain.get_by_role("button", name="Save").click()
        plain.get_by_role("button", name="Undo").click()
        expect(plain.locator("[role=status]")).to_contain_text("Undone.")

    def ink_that_is_pointed_at_offers_to_be_mended(self):
        self.page.goto(f"/boards/{self.photo}")
        self.page.locator("polygon[tabindex='0']").focus()
        self.page.keyboard.press("Enter")
        self.page.get_by_role("group", name="Fix what was read").get_by_role("button").first.click()
        expect(self.page.get_by_role("dialog").get_by_label("What the line says")).to_be_focused()
        self.page.get_by_role("dialog").get_by_text("Leave it").click()
        expect(self.page.get_by_role("dialog")).to_have_count(0)

    def a_word_is_mended_and_the_report_follows(self):
        self.page.goto(f"/boards/{self.photo}/edit")
        self.look("edit")
        # Ink lights up its field here too.
        self.page.locator(".edit-row[data-lines] button.show").first.focus()
        self.page.locator("polygon[tabindex='0']").focus()
        self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("ArrowDown")
        expect(self.page.locator(".edit-row.lit").first).to_be_in_viewport()
        title = self.page.get_by_role("textbox", name="Title")
        title.fill("Mended title of the board")
        self.page.get_by_role("button", name="Save", exact=True).click()
        expect(self.page.locator("[role=status]")).to_contain_text("Saved.")
        expect(self.page.get_by_role("heading", level=1)).to_have_text("Mended title of the board")

    def what_was_saved_is_undone_and_an_earlier_report_comes_back(self):
        before = self.page.locator("[role=status]")
        self.page.get_by_role("button", name="Undo").click()
        expect(before).to_contain_text("Undone.")
        expect(self.page.get_by_role("heading", level=1)).not_to_have_text("Mended title of the board")
        self.page.get_by_role("link", name="History").click()
        self.look("history")
        self.page.get_by_role("link", name="See the report before it").first.click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text("Mended title of the board")
        self.look("former")
        self.page.get_by_role("button", name="Go back to this").click()
        expect(self.page.locator("[role=status]")).to_contain_text("earlier report")
        expect(self.page.get_by_role("heading", level=1)).to_have_text("Mended title of the board")

    def a_name_that_is_typed_into_a_report_is_refused_beside_its_field(self):
        self.page.goto(f"/boards/{self.photo}/edit")
        self.page.get_by_role("textbox", name="Title").fill("Alice Kowalczyk broke the deploy")
        self.page.get_by_role("button", name="Save", exact=True).click()
        expect(self.page.locator("[aria-invalid]")).to_have_count(1)
        self.look("edit-refused")
        self.page.get_by_role("button", name="Forget my changes").click()
        expect(self.page.get_by_role("textbox", name="Title")).to_have_value("Mended title of the board")

    def notes_become_a_board_and_their_doubts_are_settled(self):
        self.write_notes(NOTES)
        self.notes = self.read()
        assert "Vexillia" not in self.page.content()
        expect(self.page.locator(".notice", has_text="to be settled before this can be published")).to_be_visible()
        self.look("board-to-settle")
        self.page.get_by_role("link", name="Settle them", exact=True).click()
        self.look("publish")
        expect(self.page.locator("mark", has_text="Vexillia")).to_be_visible()
        # One key for each, and the next one has the focus.
        self.page.get_by_role("button", name="Settle them by key").click()
        self.page.keyboard.press("j")
        self.page.keyboard.press("k")
        left = self.page.locator(".doubts > li").count()
        self.page.keyboard.press("n")
        expect(self.page.locator(".doubts > li")).to_have_count(left - 1)
        expect(self.page.locator("[role=status]")).to_contain_text("Settled.")
        self.look("publish-settled")
        self.page.get_by_role("button", name="Undo").click()
        expect(self.page.locator(".doubts > li")).to_have_count(left)
        self.page.get_by_role("button", name="Settle them by key").click()
        self.page.keyboard.press("p")
        expect(self.page.locator(".doubts > li")).to_have_count(left - 1)
        expect(self.page.locator(".doubts > li:focus")).to_have_count(1)
        question = self.page.get_by_label("The report asks instead")
        self.page.keyboard.press("r")
        expect(question).to_be_focused()
        question.fill("Who forgot the limit?")
        question.press("Enter")
        expect(self.page.get_by_role("alert")).to_contain_text("Say instead")
        self.look("publish-refused")
        question.fill("What would have warned before the limit was reached?")
        question.press("Enter")
        expect(self.page.locator(".doubts > li")).to_have_count(left - 2)
        while self.page.locator(".doubts > li").count():
            self.page.locator(".doubts > li").first.focus()
            self.page.keyboard.press("Enter")
            self.page.wait_for_load_state()
        # What is nobody comes back; whoever was missed goes out.
        kept_out = self.page.get_by_role("button", name="Not a person: Vexillia")
        kept_out.click()
        expect(kept_out).to_have_count(0)
        missed = self.page.get_by_label("A name that was missed")
        missed.fill("Zebulon")
        missed.press("Enter")
        expect(self.page.get_by_role("alert")).to_contain_text("nowhere")
        missed.fill("Vexillia")
        missed.press("Enter")
        expect(kept_out).to_be_visible()
        self.look("publish-names")
        self.page.goto(f"/boards/{self.notes}")
        expect(self.page.get_by_text("What would have warned before the limit was reached?")).to_be_visible()

    def what_is_long_fits_a_phone_and_a_board_is_printed_alone(self):
        self.page.goto("/snap")
        self.page.get_by_label("Project").select_option(label=LONG_NAME)
        self.page.get_by_role("tab", name="Write").click()
        self.page.get_by_label("Notes, a write-up, or a chat").fill(LONG_NOTES)
        self.page.get_by_role("button", name="Read it").click()
        board = self.read()
        self.look("board-long")
        # A part of an action stands beside its box.
        part = self.page.locator("article .part").first
        box, text = (part.locator("> *").nth(place).bounding_box() for place in (0, 1))
        assert 0 < text["x"] - box["x"] - box["width"] < 24, "a part of an action stands beside its box"
        for address, name in (
            (f"/boards/{board}/edit", "edit-long"), ("/actions", "actions-long"), ("/tokens", "tokens-long"),
            ("/", "library-long"), ("/snap", "snap-long"), (f"/boards/{board}/publish", "publish-long"),
            (f"/boards/{board}/history", "history-long"), (f"/search?q={LONG_WORD}", "search-long"),
        ):
            self.page.goto(address)
            self.look(name)
        # A page for snapping goes on with the project that was chosen last.
        self.page.goto("/snap")
        expect(self.page.get_by_label("Project").locator("option:checked")).to_have_text(LONG_NAME)
        self.page.get_by_label("Project").select_option(label="Payments")
        self.page.wait_for_timeout(300)
        for printed in (board, self.photo):
            self.page.goto(f"/boards/{printed}")
            self.page.emulate_media(media="print", color_scheme="light")
            for part in ("header.bar", ".downloads", "form.danger", ".fix-lines", "a.button"):
                assert not self.page.locator(part).filter(visible=True).count(), f"{part} is not printed"
            expect(self.page.get_by_role("heading", level=1)).to_be_visible()
            self.page.pdf(path=self.output / f"printed-{printed}.pdf", format="A4")
            self.page.screenshot(path=self.output / f"printed-{printed}.png", full_page=True)
            self.page.emulate_media(media="screen")

    def what_another_page_moved_is_not_moved_back_unseen(self):
        self.page.goto("/actions")
        row = self.page.locator("ul.actions > li", has_text="Alert on the length of the queue")
        other = self.context.new_page()
        other.goto("/actions")
        other.locator("ul.actions > li", has_text="Alert on the length").get_by_role("button", name="Done").click()
        expect(other.get_by_role("status")).to_contain_text("is done")
        other.close()
        row.get_by_role("button", name="Start").click()
        expect(self.page.get_by_role("alert")).to_contain_text("is done now: somebody moved it meanwhile")
        self.look("actions-overtaken")
        self.page.get_by_role("button", name="Make it “in progress” all the same").click()
        expect(self.page.get_by_role("status")).to_contain_text("is in progress")
        row.get_by_role("button", name="Reopen").click()
        expect(self.page.get_by_role("status")).to_contain_text("is open")

    def a_form_that_is_sent_again_makes_nothing_twice(self):
        self.page.goto("/tokens")
        self.page.get_by_label("What it is for").fill("the deploy bot")
        self.page.get_by_role("button", name="Make it").click()
        expect(self.page.get_by_label("The token")).to_have_value(re.compile("bsnap_"))
        self.look("token-made")
        self.page.reload()
        expect(self.page.get_by_role("status")).to_contain_text("made already")
        self.look("token-made-already")
        expect(self.page.locator(".members > li")).to_have_count(1)

    def what_is_private_goes_only_once_it_was_asked_twice(self):
        self.page.goto("/")
        self.page.get_by_role("link", name="Payments", exact=True).click()
        self.page.get_by_role("link", name="About Payments").click()
        days = self.page.get_by_label("Keep photos, names and lines")
        save = self.page.locator("#retention").get_by_role("button", name="Save")
        days.fill("ten")
        save.click()
        expect(days).to_have_value("ten")
        expect(self.page.get_by_role("alert")).to_contain_text("is no number of days")
        self.look("project-days")
        days.fill("0")
        save.click()
        expect(self.page.get_by_role("alert")).to_contain_text("go at once")
        self.look("project-keep-nothing")
        self.page.get_by_role("link", name="Leave it as it is").click()
        days.fill("90")
        save.click()
        expect(self.page.get_by_role("status")).to_contain_text("Saved.")
        days.fill("")
        save.click()

    def an_action_is_closed_with_one_tap(self):
        self.page.goto("/actions")
        self.look("actions")
        row = self.page.locator("ul.actions > li", has_text="Alert on the length of the queue")
        row.get_by_role("button", name="Done").click()
        self.page.get_by_role("button", name="Undo").click()
        row.get_by_text("Owner, day, decline").click()
        row.get_by_label("A role or team").fill("Alice Kowalczyk")
        row.get_by_role("button", name="Save").click()
        expect(self.page.get_by_role("alert")).to_contain_text("names")
        self.look("actions-refused")
        row.get_by_label("A role or team").fill("platform team")
        row.get_by_label("Due").fill("2099-12-24")
        row.get_by_role("button", name="Save").click()
        expect(row).to_contain_text("due 2099-12-24")
        expect(row.locator(".saved")).to_be_in_viewport()
        self.look("actions-saved")
        row.get_by_role("button", name="Done").click()
        self.page.goto("/actions?show=done")
        expect(self.page.get_by_text("Alert on the length of the queue")).to_be_visible()

    def a_stranger_reads_what_is_published_until_it_is_withdrawn(self):
        self.page.goto(f"/boards/{self.notes}/publish")
        self.page.get_by_role("button", name="By a link").click()
        link = self.page.get_by_label("The link").input_value()
        _, stranger = self.someone(java_script_enabled=False)
        assert stranger.goto(link).status == 200
        assert "Vexillia" not in stranger.content()
        self.page.goto(link)
        self.look("published")
        self.page.goto(f"/boards/{self.notes}/publish")
        self.page.get_by_role("button", name="To everybody").click()
        self.page.goto("/published")
        expect(self.page.get_by_role("link", name="Queue outage")).to_be_visible()
        self.look("published-to-everybody")
        self.page.goto(f"/boards/{self.notes}/publish")
        while self.page.get_by_role("button", name="Withdraw").count():
            self.page.get_by_role("button", name="Withdraw").first.click()
            self.page.wait_for_load_state()
        assert stranger.goto(link).status == 404

    def what_is_snapped_without_a_connection_goes_once_when_there_is_one(self):
        self.page.goto("/snap")
        self.page.evaluate("navigator.serviceWorker.ready.then(() => {})")
        self.page.wait_for_function("navigator.serviceWorker.controller !== null")
        before = self.boards()
        self.page.goto("/snap")
        self.context.set_offline(True)
        self.page.goto("/snap")
        expect(self.page.get_by_text("no connection just now")).to_be_visible()
        expect(self.page.get_by_label("Project")).to_contain_text("Payments")
        self.page.get_by_label("Take or choose photos").set_input_files(PHOTO)
        self.page.get_by_role("button", name="Read it").click()
        expect(self.page.get_by_text("Payments: No connection.")).to_be_visible()
        self.look("offline")
        # It outlives a reload, and the browser's being closed.
        self.page.goto("/snap")
        expect(self.page.locator(".queue > ul > li")).to_have_count(1)
        self.context.set_offline(False)
        expect(self.page.locator(".queue > ul > li")).to_have_count(0, timeout=PATIENCE)
        self.page.goto("/")
        while self.page.locator(".waiting").count():
            self.page.wait_for_timeout(500)
            self.page.reload()
        assert self.boards() == before + 1, "it was taken in once"

    def boards(self):
        self.page.goto("/")
        return self.page.locator(".cards > li").count()

    def what_is_too_much_at_once_waits_and_is_never_refused(self):
        busy = lambda route: route.fulfill(status=429, headers={"retry-after": "1"}, json={"problem": "Too often."})
        self.context.route("**/snap", lambda route: busy(route) if route.request.method == "POST" else route.fallback())
        self.write_notes("# A late snap\n\nThe queue was long.\n")
        expect(self.page.get_by_text("for Payments: The service is busy. It is sent in a moment.")).to_be_visible()
        assert self.page.locator(".queue .problem").count() == 0
        self.context.unroute("**/snap")
        # Any page sends it now, and so does the browser, whichever is first.
        self.page.goto("/")
        board = self.page.locator(".cards a", has_text="A late snap")
        for _ in range(PATIENCE // 500):
            if board.count():
                break
            self.page.wait_for_timeout(500)
            self.page.reload()
        board.click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text("A late snap")

    def two_who_edit_one_board_both_see_both(self):
        self.page.goto("/projects/new")
        self.page.goto("/")
        self.page.get_by_role("link", name="Payments", exact=True).click()
        self.page.get_by_role("link", name="About Payments").click()
        self.page.get_by_role("button", name="Make a link").click()
        link = self.page.get_by_label("The link").input_value()
        _, other = self.someone()
        other.goto(link)
        other.get_by_label("Your name").fill("Second")
        other.get_by_label("Password").fill(PASSWORD)
        other.get_by_role("button").last.click()
        address = f"/boards/{self.notes}/edit"
        self.page.goto(address)
        other.goto(address)
        other.get_by_role("textbox", name="Title").fill("The queue was full")
        other.get_by_role("button", name="Save", exact=True).click()
        expect(other.locator("[role=status]")).to_contain_text("Saved.")
        self.page.get_by_role("textbox", name="Title").fill("The queue was too long")
        self.page.get_by_role("button", name="Save", exact=True).click()
        expect(self.page.get_by_text("Somebody else changed the board")).to_be_visible()
        fields = self.page.get_by_role("textbox", name="Title").evaluate_all("all => all.map((one) => one.value)")
        assert any("too long" in field for field in fields) and "was full" in self.page.content()
        self.look("edit-merged")

    def a_member_who_forgot_the_password_gets_a_link_to_another_one(self):
        self.page.goto("/")
        self.page.get_by_role("link", name="Payments", exact=True).click()
        self.page.get_by_role("link", name="About Payments").click()
        self.page.locator(".members > li", has_text="Second").get_by_role("button", name="Link to a new").click()
        link = self.page.get_by_label("The link").input_value()
        self.look("new-password")
        _, other = self.someone()
        other.goto(link)
        other.get_by_label("Password").fill(PASSWORD + " again")
        other.get_by_role("button").last.click()
        expect(other.get_by_role("heading", name="Boards", exact=True)).to_be_visible()

    def whoever_is_signed_in_changes_the_password(self):
        other, page = self.someone()
        page.goto("/sign-in")
        page.get_by_label("Name").fill("Second")
        page.get_by_label("Password").fill(PASSWORD + " again")
        page.get_by_role("button", name="Sign in").click()
        page.get_by_role("link", name="Your account").click()
        page.get_by_label("The password you have").fill(PASSWORD)
        page.get_by_label("The new one").fill(PASSWORD + " once more")
        page.get_by_role("button", name="Change it").click()
        expect(page.get_by_role("alert")).to_contain_text("not the password of this account")
        expect(page.get_by_label("The password you have")).to_be_focused()
        page.get_by_label("The password you have").fill(PASSWORD + " again")
        page.get_by_label("The new one").fill(PASSWORD + " once more")
        page.get_by_role("button", name="Change it").click()
        expect(page.get_by_role("status")).to_contain_text("signed out everywhere else")
        other.close()
        self.page.goto("/account")
        self.look("account")

    def a_board_that_was_deleted_is_brought_back(self):
        self.page.goto(f"/boards/{self.notes}")
        self.page.get_by_role("button", name="Delete this board").click()
        expect(self.page.locator("[role=status]")).to_contain_text("is deleted")
        self.look("library-deleted")
        self.page.goto("/deleted")
        self.look("deleted")
        self.page.get_by_role("button", name="Bring back").first.click()
        expect(self.page.locator("[role=status]")).to_contain_text("The board is back.")

    def boards_are_found_again(self):
        self.page.goto("/search?q=queue")
        expect(self.page.locator("mark").first).to_be_visible()
        self.look("search")
        self.page.locator(".hits a[href*='#']").first.click()
        expect(self.page.locator(":target")).to_be_in_viewport()
        self.page.set_viewport_size({"width": 390, "height": 844})
        self.page.screenshot(path=self.output / "found.png")
        self.page.goto("/")
        self.look("library")

    def whoever_signs_out_sees_nothing(self):
        self.page.get_by_role("button", name="Sign out").click()
        self.page.goto(f"/boards/{self.photo}")
        expect(self.page.get_by_role("heading", name="Sign in")).to_be_visible()
        self.look("sign-in")
        self.page.goto("/nowhere")
        self.look("not-found")


def main():
    program, chromium, output = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    output.mkdir(parents=True, exist_ok=True)
    expect.set_options(timeout=PATIENCE)
    steps = [name for name in vars(Walk) if name.count("_") > 2 and not name.startswith("__")]
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        service = Service(program, home)
        # In a container there is no room for a sandbox of its own, and little shared memory; only our own pages are opened.
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-dev-shm-usage"])
        walk = Walk(browser, service, output)
        try:
            for name in steps:
                getattr(walk, name)()
                print(f"✔ {name.replace('_', ' ')}", flush=True)
        except (AssertionError, Error) as error:
            walk.page.screenshot(path=output / "failed.png")
            walk.problems.append(f"{name.replace('_', ' ')}, at {walk.page.url}: {error}")
        finally:
            browser.close()
            service.stop()
    for problem in walk.problems:
        print(f"✘ {problem}", file=sys.stderr)
    sys.exit(1 if walk.problems else 0)


if __name__ == "__main__":
    main()
