/* Fields that help: grow, count, show how much room is left. Works again on whatever an answer puts on the page. */
(function () {
  'use strict';
  var grows = !CSS.supports('field-sizing', 'content');
  function look(field) {
    if (grows && field.matches('textarea.input')) { field.style.blockSize = 'auto'; field.style.blockSize = field.scrollHeight + 2 + 'px'; }
    var count = field.id && document.getElementById(field.id + '-left');
    if (!count) { return; }
    var left = field.maxLength - Array.from(field.value).length;
    count.hidden = left > field.maxLength / 4;
    count.querySelector('bdi').textContent = new Intl.NumberFormat(document.documentElement.lang + '-u-nu-latn').format(left);
  }
  document.addEventListener('input', function (event) {
    var field = event.target;
    if (field.matches('.input')) { look(field); }
    /* What was pasted or spoken is looked through for words that hurt like what was typed. */
    if (field.matches('textarea.input')) { field.dispatchEvent(new Event('keyup')); }
  });
  document.querySelectorAll('textarea.input').forEach(look);

  /* A telephone number inside words that run from right to left keeps its groups in the order in which they are dialled. */
  var NUMBER = /(\+[\d\u0660-\u0669][\d\u0660-\u0669 \u00a0.()\/-]*[\d\u0660-\u0669]|[\d\u0660-\u0669]+(?:[ \u00a0.()\/-]+[\d\u0660-\u0669]+)+)/;
  function inOrder(words) {
    if (!/[\u0590-\u08ff]/.test(words.textContent)) { return; }
    Array.from(words.childNodes).filter(function (node) { return node.nodeType === Node.TEXT_NODE; }).forEach(function (node) {
      var parts = node.data.split(NUMBER);
      if (parts.length === 1) { return; }
      node.replaceWith.apply(node, parts.map(function (part, at) {
        if (at % 2 === 0 || part.replace(/\D/g, '').length + part.replace(/[^\u0660-\u0669]/g, '').length < 6) { return part; }
        var number = document.createElement('bdi');
        number.dir = 'ltr';
        number.textContent = part;
        return number;
      }));
    });
  }
  function numbers() { document.querySelectorAll('[dir=auto]:not(input, textarea)').forEach(inOrder); }
  numbers();
  if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', numbers); }

  /* A form that begins another page goes without the state of this one, which every answer writes into all forms. */
  document.addEventListener('submit', function (event) {
    if (!event.target.matches('form[data-anew]')) { return; }
    event.target.querySelectorAll('input[name="jakarta.faces.ViewState"], input[name="primefaces.nonce"]').forEach(function (field) { field.remove(); });
  });
}());
