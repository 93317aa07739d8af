'use strict';

/* From opening to leaving: what was kept is taken up, what happens is recorded, and the record is kept now and then. */
class Session {
  static PAUSE_MILLIS = 10_000;

  #lesson;
  #words;
  #player;
  #questions;
  #lms = null;
  #grade = null;
  #savedAt = 0;
  #ended = false;
  #ready = false;

  constructor(lesson) {
    this.#lesson = lesson;
    this.#words = pageWords(lesson.language);
    this.#player = new Player(lesson, this.#words);
    this.#questions = new Questions(lesson, this.#words);
    new Reading(lesson, this.#player);
    document.getElementById('goal').textContent = this.#words.goal(Math.round(lesson.completeAt * 100));
  }

  async begin() {
    try {
      this.#lms = await Lms.open(this.#lesson);
      this.#tellWhetherRecorded();
    } catch (error) {
      console.error(error);
      this.#trouble(this.#words['no-lms']);
    }
    if (this.#lms && this.#lms.passMark !== undefined) {
      this.#lesson.passMark = this.#lms.passMark;
    }
    this.#takeUp();
    this.#ready = true;
    this.#player.addEventListener('watched', () => this.#watched());
    this.#player.addEventListener('paused', () => this.#save());
    this.#questions.addEventListener('graded', (event) => this.#graded(event.detail));
    window.addEventListener('pagehide', () => this.#end());
    window.addEventListener('pageshow', (event) => event.persisted && window.location.reload());
    document.addEventListener('visibilitychange', () => document.hidden && this.#save());
    this.#leaving();
    this.#watched();
    document.documentElement.dataset.ready = 'true';
  }

  #tellWhetherRecorded() {
    if (!this.#lms) {
      this.#trouble(this.#words['no-lms']);
    } else if (this.#lms.readOnly) {
      this.#trouble(this.#words['read-only']);
    }
  }

  // ------------------------------------------------------------- what is kept

  #takeUp() {
    const kept = this.#kept();
    const completed = Boolean(kept.done) || Boolean(this.#lms && this.#lms.readOnly);
    this.#player.resume(kept.at || 0, Watched.of(kept.w), completed);
    if (kept.at > 1) {
      this.#status(this.#words.resumed(clock(kept.at)));
    }
    if (kept.done) {
      this.#showCompleted();
    }
    if (typeof kept.score === 'number') {
      this.#grade = { score: kept.score, passed: Boolean(kept.passed) };
      if (kept.passed) {
        this.#questions.showPassed(kept.score);
      }
    }
  }

  /* What was kept of another video is of no use. */
  #kept() {
    try {
      const kept = JSON.parse(this.#lms && this.#lms.saved ? this.#lms.saved : '{}');
      return kept.r === this.#lesson.revision ? kept : {};
    } catch {
      return {};
    }
  }

  #state() {
    const grade = this.#grade ? { score: this.#grade.score, passed: this.#grade.passed } : {};
    const at = this.#player.position;
    const bare = { r: this.#lesson.revision, at: Number(at.toFixed(1)), done: this.#player.completed, ...grade };
    const room = Lms.STATE_LIMIT - JSON.stringify({ ...bare, w: '' }).length;
    return {
      text: JSON.stringify({ ...bare, w: this.#player.watched.toText(room) }),
      at,
      share: this.#player.share,
      segments: this.#player.watched.toSegments()
    };
  }

  async #record(work) {
    if (!this.#lms || this.#ended) {
      return;
    }
    try {
      await work(this.#lms);
      if (document.getElementById('trouble').textContent === this.#words.unsaved) {
        this.#trouble('');
      }
    } catch (error) {
      console.error(error);
      this.#trouble(this.#words.unsaved);
    }
  }

  #save() {
    if (this.#ready) {
      this.#savedAt = Date.now();
      this.#record((lms) => lms.save(this.#state()));
    }
  }

  // ------------------------------------------------------------ what happens

  #watched() {
    const enough = this.#player.share >= this.#lesson.completeAt - 1e-6;
    if (enough && !this.#player.completed) {
      this.#player.completed = true;
      this.#showCompleted();
      this.#record(async (lms) => {
        await lms.complete(this.#state());
        await lms.save(this.#state());
      });
    } else if (Date.now() - this.#savedAt > Session.PAUSE_MILLIS) {
      this.#save();
    }
  }

  #showCompleted() {
    document.getElementById('goal').textContent = this.#words[this.#questions.none ? 'completed' : 'seen'];
    this.#questions.open();
  }

  #graded(grade) {
    this.#grade = grade;
    this.#record(async (lms) => {
      await lms.grade(grade);
      await lms.save(this.#state());
    });
  }

  // ------------------------------------------------------------------ leaving

  #leaving() {
    const leave = document.getElementById('leave');
    leave.hidden = !(this.#lms && this.#lms.exit);
    leave.addEventListener('click', async () => {
      const exit = this.#lms.exit;
      await this.#end();
      this.#status(this.#words.ended);
      window.location.assign(exit);
    });
  }

  async #end() {
    if (this.#lms && !this.#ended) {
      const state = this.#state();
      this.#ended = true;
      await this.#lms.end(state).catch((error) => console.error(error));
    }
  }

  #status(text) {
    document.getElementById('status').textContent = text;
  }

  #trouble(text) {
    const place = document.getElementById('trouble');
    place.textContent = text;
    place.hidden = text === '';
  }
}

new Session(window.lesson).begin();
