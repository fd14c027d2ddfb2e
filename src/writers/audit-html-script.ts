/**
 * The audit page's script: filters the cards, opens the transcript that a link leads into, remembers
 * nothing, asks nobody. It reads texts and never writes markup.
 */
export const pageScript = `
'use strict';
(function () {
  var form = document.getElementById('filters');
  var cards = Array.prototype.slice.call(document.querySelectorAll('.card'));
  var texts = cards.map(function (card) {
    return Array.prototype.map.call(card.querySelectorAll('blockquote'), function (quote) { return quote.textContent; }).join(' ').toLowerCase();
  });
  function filter() {
    var data = new FormData(form);
    var verdicts = data.getAll('verdict');
    var kind = data.get('kind');
    var actor = data.get('actor');
    var words = String(data.get('text')).toLowerCase().split(/\\s+/).filter(Boolean);
    var shown = 0;
    cards.forEach(function (card, index) {
      var fits = verdicts.indexOf(card.dataset.verdict) >= 0 &&
        (!kind || card.dataset.kind === kind) &&
        (!actor || card.dataset.actor === actor) &&
        words.every(function (word) { return texts[index].indexOf(word) >= 0; });
      card.hidden = !fits;
      if (fits) shown++;
    });
    document.getElementById('none').hidden = shown > 0;
    document.getElementById('shown').textContent = shown + ' of ' + cards.length + ' commitments shown';
  }
  form.addEventListener('input', filter);
  form.addEventListener('reset', function () { setTimeout(filter, 0); });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  function openTarget() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (var node = target; node; node = node.parentElement) if (node.tagName === 'DETAILS') node.open = true;
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  }
  addEventListener('hashchange', openTarget);
  filter();
  openTarget();
})();
`;
