/* Keeps what is typed every 20 seconds, and at once when the page is about to be hidden or locked. */
(() => {
  let typed = false;
  /* A save that leads on hides the page too: what was just saved is no draft any more. */
  let sent = false;
  const keep = () => {
    if (!typed || typeof window.keepDraft !== 'function') return;
    typed = false;
    window.keepDraft();
  };
  document.addEventListener('input', event => { if (event.target.closest('form[data-draft]')) { typed = true; sent = false; } });
  document.addEventListener('change', event => { if (event.target.closest('form[data-draft]')) { typed = true; sent = false; } });
  document.addEventListener('click', event => { if (event.target.closest('form[data-draft] button')) sent = true; }, true);
  document.addEventListener('visibilitychange', () => { if (document.hidden && !sent) keep(); });
  /* Nor while a save is on its way: the draft would come after it and be taken for something newer. */
  setInterval(() => { if (sent) sent = false; else keep(); }, 20000);
})();
