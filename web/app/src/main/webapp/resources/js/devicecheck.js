/* Camera, microphone, loudspeaker and line of this device. Picture and sound never leave it: they are looked at here and let go. No library. */
(function () {
  'use strict';
  var main = document.getElementById('check'), root = document.body.dataset.root || '';
  if (!main) { return; }
  var lang = document.documentElement.lang, ticket = location.hash.slice(1), found = { camera: '', microphone: '', loudspeaker: '' };
  var figures = new Intl.NumberFormat(lang + '-u-nu-latn', { maximumFractionDigits: 1 });
  var running = { camera: null, microphone: null };
  function part(name) { return document.getElementById(name); }
  function inPart(name, what) { return part(name).querySelector(what); }

  /* One sentence at a time, the one the page keeps for this state; whoever cannot see the page hears it. */
  function say(name, state, filled) {
    var box = part(name), text = box.querySelector('[data-say="' + state + '"]').textContent;
    (filled || []).forEach(function (value, i) { text = text.replace('{' + i + '}', value); });
    box.dataset.state = state;
    box.dataset.sign = { good: 'done', heard: 'done', sent: 'done', waiting: 'circle', listening: 'half', working: 'half', playing: 'half', sending: 'half' }[state] || 'alert';
    box.querySelector('.said').textContent = text;
    box.querySelector('.sign use').setAttribute('href', main.dataset.signs + '#' + box.dataset.sign);
  }
  function result(name, outcome) { found[name] = outcome; ready(); }

  /* What the browser answers when it gives no camera or microphone, in words that say what to do. */
  function refused(name, error) {
    var state = { NotAllowedError: 'refused', SecurityError: 'refused', NotFoundError: 'none', OverconstrainedError: 'none', NotReadableError: 'busy', AbortError: 'busy' }[error && error.name] || 'unable';
    say(name, state);
    result(name, state.toUpperCase());
  }
  function take(name, wanted) {
    letGo(name);
    if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) { refused(name, null); return Promise.reject(new Error('no media')); }
    return navigator.mediaDevices.getUserMedia(wanted).then(function (stream) { running[name] = stream; return stream; });
  }
  function letGo(name) {
    if (running[name]) { running[name].getTracks().forEach(function (track) { track.stop(); }); }
    running[name] = null;
  }
  /* When there are several, one can be chosen; their names stay in this list. */
  function choices(name, kind, stream, begin) {
    var list = inPart(name, 'select'), now = stream.getTracks()[0].getSettings().deviceId;
    navigator.mediaDevices.enumerateDevices().then(function (all) {
      var mine = all.filter(function (one) { return one.kind === kind && one.deviceId; });
      list.replaceChildren.apply(list, mine.map(function (one, i) { return new Option(one.label || String(i + 1), one.deviceId, false, one.deviceId === now); }));
      list.closest('.field').hidden = mine.length < 2;
    });
    list.onchange = function () { begin(list.value); };
  }
  function off(name) {
    letGo(name);
    inPart(name, '.off').hidden = true;
    inPart(name, '.live').hidden = true;
  }

  function camera(device) {
    say('camera', 'working');
    take('camera', { video: device ? { deviceId: { exact: device } } : { facingMode: 'user', width: { ideal: 1280 }, height: { ideal: 720 } } }).then(function (stream) {
      var video = inPart('camera', 'video');
      inPart('camera', '.live').hidden = inPart('camera', '.off').hidden = false;
      video.srcObject = stream;
      choices('camera', 'videoinput', stream, camera);
      return video.play().then(function () { return moving(video); });
    }).then(function (video) {
      found.width = video.videoWidth;
      found.height = video.videoHeight;
      say('camera', 'good', [video.videoWidth, video.videoHeight]);
      result('camera', 'GOOD');
    }).catch(function (error) { if (part('camera').dataset.state === 'working') { refused('camera', error); } });
  }
  /* A camera that is covered by its driver gives a picture that never comes. */
  function moving(video) {
    return new Promise(function (yes, no) {
      var since = Date.now();
      (function look() {
        if (video.videoWidth > 0 && video.currentTime > 0) { yes(video); }
        else if (Date.now() - since > 8000) { no(new DOMException('', 'NotReadableError')); }
        else { window.setTimeout(look, 100); }
      }());
    });
  }

  function microphone(device) {
    say('microphone', 'working');
    take('microphone', { audio: device ? { deviceId: { exact: device } } : true }).then(function (stream) {
      inPart('microphone', '.live').hidden = inPart('microphone', '.off').hidden = false;
      choices('microphone', 'audioinput', stream, microphone);
      say('microphone', 'listening');
      level(stream);
    }).catch(function (error) { refused('microphone', error); });
  }
  function level(stream) {
    var context = new AudioContext(), listener = context.createAnalyser(), wave = new Float32Array(listener.fftSize), meter = inPart('microphone', 'meter'), loud = 0, since = Date.now();
    context.createMediaStreamSource(stream).connect(listener);
    context.resume();
    (function look() {
      if (running.microphone !== stream) { context.close(); return; }
      listener.getFloatTimeDomainData(wave);
      var peak = wave.reduce(function (most, value) { return Math.max(most, Math.abs(value)); }, 0);
      meter.value = Math.min(1, peak * 2);
      loud += peak > 0.02 ? 1 : 0;
      if (loud === 4 && found.microphone !== 'GOOD') { say('microphone', 'good'); result('microphone', 'GOOD'); }
      if (loud < 4 && Date.now() - since > 10000 && part('microphone').dataset.state === 'listening') { say('microphone', 'silent'); result('microphone', 'SILENT'); }
      window.setTimeout(look, 100);
    }());
  }

  function tone() {
    var context = new AudioContext(), sound = context.createOscillator(), volume = context.createGain(), t = context.currentTime;
    say('loudspeaker', 'playing');
    sound.frequency.value = 440;
    volume.gain.setValueAtTime(0, t);
    volume.gain.linearRampToValueAtTime(0.3, t + 0.2);
    volume.gain.setValueAtTime(0.3, t + 1.8);
    volume.gain.linearRampToValueAtTime(0, t + 2);
    sound.connect(volume).connect(context.destination);
    context.resume();
    sound.start();
    sound.stop(t + 2);
    sound.onended = function () { context.close(); };
    inPart('loudspeaker', '.heard').hidden = false;
  }
  function heard(yes) {
    say('loudspeaker', yes ? 'heard' : 'unheard');
    result('loudspeaker', yes ? 'HEARD' : 'NOT_HEARD');
  }

  function ask(what, body) {
    var end = new AbortController(), late = window.setTimeout(function () { end.abort(); }, 30000);
    return fetch(root + '/public/check?do=' + what, { method: 'POST', cache: 'no-store', credentials: 'omit', signal: end.signal, headers: { 'X-Ticket': ticket }, body: body })
      .then(function (answer) { if (!answer.ok) { throw new Error(String(answer.status)); } return answer; })
      .finally(function () { window.clearTimeout(late); });
  }
  async function line() {
    var button = inPart('line', '.go');
    button.disabled = true;
    say('line', 'working');
    try {
      found.trip = Math.max(1, Math.round(await trips()));
      found.down = await speed('down', 256, 2048);
      found.up = await speed('up', 128, 512);
      var judged = await (await ask('judge', new URLSearchParams({ down: found.down, up: found.up, trip: found.trip }))).text();
      say('line', judged, [figures.format(found.down / 1000), figures.format(found.up / 1000), found.trip]);
      ready();
    } catch (error) {
      say('line', error.message === '404' ? 'over' : 'lost');
    }
    button.disabled = false;
  }
  /* The middle of ten, so that one that was held up does not count. */
  async function trips() {
    var all = [];
    for (var i = 0; i < 10; i++) {
      var began = performance.now();
      await ask('echo');
      all.push(performance.now() - began);
    }
    return all.sort(function (a, b) { return a - b; })[5];
  }
  /* A small piece first; a larger one only where the small one came too fast to say much. In kbit/s. */
  async function speed(way, small, large) {
    var first = await piece(way, small);
    return first.took < 400 ? (await piece(way, large)).rate : first.rate;
  }
  async function piece(way, kilobytes) {
    var filled = way === 'up' ? noise(kilobytes * 1024) : null, began = performance.now();
    var answer = await ask(way + (filled ? '' : '&kb=' + kilobytes), filled);
    if (!filled) { await answer.arrayBuffer(); }
    var took = Math.max(1, performance.now() - began - found.trip);
    return { took: took, rate: Math.max(1, Math.round(kilobytes * 8192 / took)) };
  }
  function noise(bytes) {
    var all = new Uint8Array(bytes);
    for (var at = 0; at < bytes; at += 65536) { crypto.getRandomValues(all.subarray(at, Math.min(bytes, at + 65536))); }
    return all;
  }

  /* What would be sent is written out before it is: nothing else goes. */
  function ready() {
    var whole = found.camera && found.microphone && found.loudspeaker && found.trip;
    inPart('send', '.go').disabled = !whole;
    if (whole && part('send').dataset.state !== 'sent') { inPart('send', '.said').textContent = inPart('send', '[data-say=waiting]').textContent; }
  }
  function send() {
    var button = inPart('send', '.go');
    button.disabled = true;
    say('send', 'sending');
    ask('report', new URLSearchParams(found)).then(function () { say('send', 'sent'); }, function (error) {
      say('send', error.message === '404' ? 'over' : 'lost');
      button.disabled = false;
    });
  }

  inPart('camera', '.go').addEventListener('click', function () { camera(); });
  inPart('camera', '.off').addEventListener('click', function () { off('camera'); });
  inPart('microphone', '.go').addEventListener('click', function () { microphone(); });
  inPart('microphone', '.off').addEventListener('click', function () { off('microphone'); });
  inPart('loudspeaker', '.go').addEventListener('click', tone);
  inPart('loudspeaker', '[data-heard=yes]').addEventListener('click', function () { heard(true); });
  inPart('loudspeaker', '[data-heard=no]').addEventListener('click', function () { heard(false); });
  inPart('line', '.go').addEventListener('click', line);
  inPart('send', '.go').addEventListener('click', send);
  /* Whoever leaves or hides the page is not looked at any more. */
  window.addEventListener('pagehide', function () { letGo('camera'); letGo('microphone'); });
  document.addEventListener('visibilitychange', function () { if (document.hidden) { off('camera'); off('microphone'); } });
  document.querySelectorAll('[data-language]').forEach(function (link) { link.hash = location.hash; });
  main.hidden = false;
  ask('open').catch(function (error) { ['line', 'send'].forEach(function (name) { inPart(name, '.go').disabled = true; say(name, error.message === '404' ? 'over' : 'lost'); }); });
}());
