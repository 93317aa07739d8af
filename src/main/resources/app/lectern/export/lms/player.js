'use strict';

/* The video and its controls. Keeps account of what was watched, and lets nobody skip what must be watched first. */
class Player extends EventTarget {
  static SPEEDS = [0.75, 1, 1.25, 1.5, 2];
  static STEP_SECONDS = 5;
  /* Players seek to a frame, not to a moment. */
  static FRAME = 0.2;

  #lesson;
  #words;
  #segmentStart = null;
  #last = 0;

  constructor(lesson, words) {
    super();
    this.#lesson = lesson;
    this.#words = words;
    this.watched = new Watched();
    this.completed = false;
    this.video = document.getElementById('video');
    this.#tracks();
    this.#listen();
    this.#controls();
    this.#show();
  }

  get duration() {
    return Number.isFinite(this.video.duration) ? this.video.duration : this.#lesson.duration;
  }

  get position() {
    return this.video.currentTime;
  }

  get share() {
    return this.watched.share(this.duration);
  }

  /* Goes on where somebody left. */
  resume(position, watched, completed) {
    this.watched = watched;
    this.completed = completed;
    if (position > 0 && position < this.duration - 1) {
      this.#last = position;
      this.video.currentTime = position;
    }
    this.#show();
  }

  seek(seconds) {
    this.video.currentTime = Math.min(Math.max(0, seconds), this.duration);
  }

  toggle() {
    if (this.video.paused) {
      this.video.play().catch(() => this.#tell('trouble', this.#words.unplayable));
    } else {
      this.video.pause();
    }
  }

  // ---------------------------------------------------------------- account

  #listen() {
    const video = this.video;
    video.addEventListener('playing', () => this.#begin());
    video.addEventListener('timeupdate', () => this.#moved());
    video.addEventListener('pause', () => this.#stop(video.currentTime));
    video.addEventListener('waiting', () => this.#stop(this.#last));
    video.addEventListener('ended', () => this.#stop(this.duration));
    video.addEventListener('seeking', () => this.#seeking());
    video.addEventListener('seeked', () => this.#seeked());
    video.addEventListener('ratechange', () => this.#limitSpeed());
    video.addEventListener('loadedmetadata', () => this.#show());
    video.addEventListener('error', () => this.#tell('trouble', this.#words.unplayable));
    video.addEventListener('click', () => this.toggle());
  }

  #begin() {
    if (this.#segmentStart === null && !this.video.seeking) {
      this.#segmentStart = this.video.currentTime;
      this.#last = this.#segmentStart;
    }
    this.#show();
  }

  #moved() {
    if (this.#segmentStart !== null && !this.video.seeking) {
      this.#last = this.video.currentTime;
      this.#credit(this.#last);
    }
    this.#show();
  }

  #stop(at) {
    if (this.#segmentStart !== null && !this.video.seeking) {
      this.#credit(at);
      this.#last = at;
    }
    this.#segmentStart = null;
    this.#show();
    this.dispatchEvent(new Event('paused'));
  }

  #credit(to) {
    this.watched.add(this.#segmentStart, to);
    this.dispatchEvent(new Event('watched'));
  }

  #seeking() {
    if (this.#segmentStart !== null) {
      this.watched.add(this.#segmentStart, this.#last);
      this.#segmentStart = null;
    }
    const furthest = this.watched.furthest;
    const free = this.#lesson.freeSeeking || this.completed;
    if (!free && this.video.currentTime > furthest + Player.FRAME) {
      this.video.currentTime = furthest;
      this.#tell('status', this.#words['no-skipping']);
    }
  }

  #seeked() {
    if (!this.video.paused && !this.video.seeking) {
      this.#segmentStart = null;
      this.#begin();
    }
    this.#show();
  }

  #limitSpeed() {
    const most = this.#lesson.lockSpeed ? 1 : Player.SPEEDS[Player.SPEEDS.length - 1];
    const wrong = this.#lesson.lockSpeed ? this.video.playbackRate !== 1 : this.video.playbackRate > most;
    if (wrong) {
      this.video.playbackRate = most;
    }
    this.#byId('speed').value = String(this.video.playbackRate);
  }

  // --------------------------------------------------------------- controls

  #tracks() {
    for (const captions of this.#lesson.captions) {
      const track = document.createElement('track');
      Object.assign(track, { kind: 'captions', srclang: captions.language, label: captions.label, src: captions.file });
      this.video.append(track);
    }
  }

  #controls() {
    this.#byId('play').addEventListener('click', () => this.toggle());
    this.#byId('back').addEventListener('click', () => this.seek(this.position - Player.STEP_SECONDS));
    this.#byId('seek').addEventListener('input', (event) => this.seek(Number(event.target.value)));
    this.#byId('volume').addEventListener('input', (event) => {
      this.video.volume = Number(event.target.value);
    });
    this.#byId('full').addEventListener('click', () => this.#fullScreen());
    this.#byId('full').hidden = !document.fullscreenEnabled;
    this.#speeds();
    this.#captions();
    this.#byId('player').addEventListener('keydown', (event) => this.#key(event));
  }

  #speeds() {
    const speed = this.#byId('speed');
    for (const rate of Player.SPEEDS) {
      speed.append(new Option(`${rate}×`, String(rate), rate === 1, rate === 1));
    }
    speed.addEventListener('change', () => {
      this.video.playbackRate = Number(speed.value);
    });
    this.#byId('speed-field').hidden = this.#lesson.lockSpeed;
  }

  #captions() {
    const choice = this.#byId('captions');
    choice.append(new Option(this.#words['captions-off'], ''));
    for (const captions of this.#lesson.captions) {
      choice.append(new Option(captions.label, captions.language));
    }
    choice.addEventListener('change', () => this.#showCaptions(choice.value));
    this.#byId('captions-field').hidden = this.#lesson.captions.length === 0;
    const first = this.#lesson.captions[0];
    this.#showCaptions(this.#lesson.captionsShown && first ? first.language : '');
  }

  #showCaptions(language) {
    for (const track of this.video.textTracks) {
      track.mode = track.language === language ? 'showing' : 'disabled';
    }
    this.#byId('captions').value = language;
  }

  #key(event) {
    const inForm = event.target.matches('select, input');
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const first = this.#lesson.captions[0];
    const keys = {
      k: () => this.toggle(),
      m: () => { this.video.muted = !this.video.muted; },
      c: () => this.#showCaptions(this.#byId('captions').value || !first ? '' : first.language),
      f: () => this.#fullScreen()
    };
    const arrows = {
      ArrowLeft: () => this.seek(this.position - Player.STEP_SECONDS),
      ArrowRight: () => this.seek(this.position + Player.STEP_SECONDS),
      ArrowUp: () => this.#louder(0.1),
      ArrowDown: () => this.#louder(-0.1)
    };
    const action = event.target.matches('select') ? null : keys[event.key.toLowerCase()] || (inForm ? null : arrows[event.key]);
    if (action) {
      event.preventDefault();
      action();
    }
  }

  #louder(by) {
    this.video.volume = Math.min(1, Math.max(0, this.video.volume + by));
    this.#byId('volume').value = String(this.video.volume);
  }

  #fullScreen() {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else if (document.fullscreenEnabled) {
      this.#byId('player').requestFullscreen().catch(() => {});
    }
  }

  #show() {
    const play = this.#byId('play');
    const label = this.video.paused ? this.#words.play : this.#words.pause;
    if (play.textContent !== label) {
      play.textContent = label;
    }
    const seek = this.#byId('seek');
    seek.max = String(this.duration);
    seek.value = String(this.position);
    const time = `${clock(this.position)} / ${clock(this.duration)}`;
    seek.setAttribute('aria-valuetext', time);
    this.#byId('time').textContent = time;
    const percent = Math.floor(this.share * 100);
    this.#byId('share').value = this.share;
    this.#byId('share-text').textContent = this.#words.watched(percent);
  }

  #tell(id, text) {
    const place = this.#byId(id);
    place.textContent = text;
    place.hidden = false;
  }

  #byId(id) {
    return document.getElementById(id);
  }
}
