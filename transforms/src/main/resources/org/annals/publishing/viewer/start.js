
// Start: the index is read, the page drawn, then the quotes are read for the search.

function say(title, ...lines) {
  $('message').replaceChildren(element('h2', null, title), ...lines.map((line) => element('p', null, line)));
  $('message').setAttribute('role', 'alert');
}

async function start() {
  applyTheme(null);
  let page;
  try {
    page = new Page(await block('index'));
  } catch (e) {
    document.documentElement.dataset.state = 'damaged';
    say('This page is damaged', 'The chronology inside it cannot be read: ' + (e instanceof Damage ? e.message : 'its content is not what it should be') + '.',
      'Nothing is lost: timeline.json beside this page has the whole chronology, and `annals build` publishes the page again.');
    return;
  }
  const { model } = page;
  if (!model.size) {
    $('title').textContent = 'Chronology';
    $('standfirst').textContent = '';
    document.documentElement.dataset.state = 'empty';
    say('This chronology has no events', count(model.allArticles, 'article was', 'articles were') + ' read, and none told of an event that lies between '
      + isoWords(model.rangeFrom) + ' and ' + isoWords(model.rangeTo) + ' and passes what was asked for.',
      'unresolved.jsonl beside this page lists what got no date, and rejected.jsonl what could not be read.');
    return;
  }
  page.show();
  listen(page);
  page.visit();
  requestAnimationFrame(() => requestAnimationFrame(() => {
    performance.mark('drawn');
    document.documentElement.dataset.state = 'ready';
    page.search.readAll(() => {
      if (page.filters.query) page.filters.apply();
      page.print.soon();
      document.documentElement.dataset.search = 'whole';
    });
  }));
}

start();
