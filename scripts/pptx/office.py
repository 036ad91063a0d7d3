"""Opens presentations in LibreOffice by UNO, reads what is on their slides, edits them as a person would, and saves them.

Jobs come as a JSON list on standard input, answers go as a JSON list to standard output. Debian's own Python has `uno`.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

POWERPOINT = 'Impress MS PowerPoint 2007 XML'


def prop(name, value):
    return PropertyValue(Name=name, Value=value)


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def shapes_of(group):
    """All shapes of a page, those in groups too, in their order."""
    for index in range(group.Count):
        shape = group.getByIndex(index)
        yield shape
        if shape.supportsService('com.sun.star.drawing.GroupShape'):
            yield from shapes_of(shape)


def text_of(shape):
    return shape.String if shape.supportsService('com.sun.star.drawing.Text') else ''


def is_place(shape, kind):
    return shape.ShapeType == f'com.sun.star.presentation.{kind}'


def notes_of(page):
    return [s for s in shapes_of(page.NotesPage) if is_place(s, 'NotesShape')]


def read_page(page):
    shapes = list(shapes_of(page))
    return {
        'title': next((s.String for s in shapes if is_place(s, 'TitleTextShape')), ''),
        'texts': [text_of(s) for s in shapes if text_of(s).strip() and not is_place(s, 'SlideNumberShape')],
        'notes': [s.String for s in notes_of(page) if s.String.strip() and not s.IsEmptyPresentationObject],
        'descriptions': [s.Description for s in shapes if s.Description],
    }


def replace(shape, old, new):
    """In its text, as somebody types."""
    cursor = shape.createTextCursor()
    text = shape.String
    if old not in text:
        raise SystemExit(f'“{old}” is not in “{text}”')
    at = text.index(old)
    cursor.gotoStart(False)
    cursor.goRight(at, False)
    cursor.goRight(len(old), True)
    cursor.String = new


def named(page, name):
    return next(s for s in shapes_of(page) if s.Name == name)


def edit_text(document, job):
    page = document.DrawPages.getByIndex(job['slide'] - 1)
    what = job['in']
    if what == 'notes':
        shape = notes_of(page)[0]
    elif what == 'title':
        shape = next(s for s in shapes_of(page) if is_place(s, 'TitleTextShape'))
    elif what == 'any':
        shape = next(s for s in shapes_of(page) if job['old'] in text_of(s))
    else:
        shape = named(page, what)
    replace(shape, job['old'], job['new'])


def move_shape(document, job):
    pages = document.DrawPages
    source, target = (pages.getByIndex(job[key] - 1) for key in ('slide', 'to'))
    old = named(source, job['in'])
    new = document.createInstance('com.sun.star.drawing.TextShape')
    target.add(new)
    new.Position, new.Size, new.Name, new.String = old.Position, old.Size, old.Name, old.String
    source.remove(old)


def remove_slide(document, job):
    document.DrawPages.remove(document.DrawPages.getByIndex(job['slide'] - 1))


def add_slide(document, job):
    """From the layout of another slide; @returns where its texts stand."""
    like = document.DrawPages.getByIndex(job['slide'] - 1)
    page = document.DrawPages.insertNewByIndex(job['slide'] - 1)
    page.MasterPage = like.MasterPage
    # Of the places, headline and points: LibreOffice has numbers for what it lays out.
    page.Layout = 1
    places = [s for s in shapes_of(page) if is_place(s, 'TitleTextShape') or is_place(s, 'OutlinerShape')]
    for shape, text in zip(places, job['texts']):
        shape.String = text
    return {
        'page': [like.Width, like.Height],
        'boxes': [
            {
                'text': s.String,
                'box': [s.Position.X, s.Position.Y, s.Size.Width, s.Size.Height],
                'height': s.CharHeight,
                'face': s.CharFontName,
            }
            for s in places
        ],
    }


EDITS = {'text': edit_text, 'move': move_shape, 'remove': remove_slide, 'add': add_slide}


def run(desktop, job):
    document = desktop.loadComponentFromURL(url(job['file']), '_blank', 0, (prop('Hidden', True),))
    try:
        answers = [EDITS[edit['do']](document, edit) for edit in job.get('edits', [])]
        pages = document.DrawPages
        read = [read_page(pages.getByIndex(index)) for index in range(pages.Count)]
        if 'save' in job:
            document.storeToURL(url(job['save']), (prop('FilterName', POWERPOINT),))
        return {'pages': read, 'answers': answers}
    finally:
        document.close(True)


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for _ in range(240):
        try:
            context = resolver.resolve(f'uno:pipe,name={pipe};urp;StarOffice.ComponentContext')
            return context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
        except Exception:  # noqa: BLE001 - it is not listening yet
            time.sleep(0.25)
    raise SystemExit('LibreOffice does not answer')


def main():
    jobs = json.load(sys.stdin)
    pipe = f'pullquote{os.getpid()}'
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            [
                'soffice',
                '--headless',
                '--norestore',
                f'-env:UserInstallation={url(profile)}',
                f'--accept=pipe,name={pipe};urp;',
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            desktop = connect(pipe)
            json.dump([run(desktop, job) for job in jobs], sys.stdout)
            try:
                desktop.terminate()
            except Exception:  # noqa: BLE001 - it ends before it answers
                pass
            office.wait(60)
        finally:
            office.kill()


main()
