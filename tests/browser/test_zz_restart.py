import sys; sys.path.insert(0,'/work/main/tests/browser')
from test_transcript import *
def test_restart(page, lab):
    page.start(CHAT)
    page.say("First")
    expect(transcript(page)).to_contain_text("A stored answer.")
    page.page.evaluate("window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()")
    page.page.wait_for_timeout(5000)
    print("AFTER RESTART", transcript(page).is_visible(), page.page.locator('.nbagent').count(), page.page.locator(".jp-Cell").first.inner_text()[-300:])
    page.page.screenshot(path='/tmp/w8/restart.png')
    page.page.reload(); page.wait_for_kernel(); page.page.wait_for_timeout(3000)
    print("AFTER RELOAD", transcript(page).is_visible(), page.page.locator('.nbagent').count())
