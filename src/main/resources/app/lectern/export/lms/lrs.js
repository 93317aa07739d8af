'use strict';

/* A learning record store: statements go there in their order, and a state is kept there. What fails is sent again. */
class Lrs {
  static VERSION = '1.0.3';

  #waiting = [];
  #sending = null;

  /* Where it is, and whose record it keeps: { endpoint, authorization, actor, registration, activity }. */
  constructor(place) {
    this.place = place;
    this.endpoint = place.endpoint.endsWith('/') ? place.endpoint : `${place.endpoint}/`;
  }

  /* A kept document; null when there is none. */
  async read(resource, parameters) {
    const answer = await fetch(this.#address(resource, parameters), { headers: this.#headers() });
    if (answer.status === 404) {
      return null;
    }
    return (await Lrs.sound(answer)).text();
  }

  async state(id) {
    return this.read('activities/state', this.#stateOf(id));
  }

  async keepState(id, text, last) {
    const answer = await fetch(this.#address('activities/state', this.#stateOf(id)), {
      method: 'PUT', headers: this.#headers(), body: text, keepalive: last
    });
    await Lrs.sound(answer);
  }

  /* Sends a statement after those that wait. With the last one the page may go at once. */
  async send(statement, last) {
    this.#waiting.push({ id: Lrs.uuid(), timestamp: new Date().toISOString(), actor: this.place.actor, ...statement });
    if (last) {
      const all = this.#waiting;
      await this.#post(all, true);
    } else {
      this.#sending = (this.#sending || Promise.resolve()).catch(() => {}).then(() => this.flush());
      await this.#sending;
    }
  }

  /* Sends what waits. */
  async flush() {
    while (this.#waiting.length > 0) {
      await this.#post([this.#waiting[0]], false);
      this.#waiting.shift();
    }
  }

  async #post(statements, last) {
    const answer = await fetch(this.#address('statements', {}), {
      method: 'POST', headers: this.#headers(), body: JSON.stringify(statements), keepalive: last
    });
    // a statement that was sent before is there already
    if (answer.status !== 409) {
      await Lrs.sound(answer);
    }
  }

  #stateOf(id) {
    const { activity, actor, registration } = this.place;
    const parameters = { activityId: activity, agent: JSON.stringify(actor), stateId: id };
    return registration ? { ...parameters, registration } : parameters;
  }

  #address(resource, parameters) {
    const query = new URLSearchParams(parameters).toString();
    return this.endpoint + resource + (query ? `?${query}` : '');
  }

  #headers() {
    return {
      'Authorization': this.place.authorization,
      'X-Experience-API-Version': Lrs.VERSION,
      'Content-Type': 'application/json'
    };
  }

  static async sound(answer) {
    if (!answer.ok) {
      throw new Error(`the record store answered ${answer.status}`);
    }
    return answer;
  }

  /* Also where the page came without TLS, and the browser's own way is closed. */
  static uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
}

/* The verbs that are sent, with their names for people. */
const VERBS = {
  initialized: { id: 'http://adlnet.gov/expapi/verbs/initialized', display: { en: 'initialized', ko: '시작함' } },
  completed: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed', ko: '완료함' } },
  passed: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'passed', ko: '통과함' } },
  failed: { id: 'http://adlnet.gov/expapi/verbs/failed', display: { en: 'failed', ko: '통과하지 못함' } },
  terminated: { id: 'http://adlnet.gov/expapi/verbs/terminated', display: { en: 'terminated', ko: '마침' } }
};

/* What is told of how much was watched, as the xAPI video profile names it. */
function watchedExtensions({ at, share, segments }) {
  const profile = 'https://w3id.org/xapi/video/extensions/';
  return {
    [`${profile}time`]: Number(at.toFixed(3)),
    [`${profile}progress`]: Number(share.toFixed(3)),
    [`${profile}played-segments`]: segments
  };
}

/* ISO 8601 */
function duration(millis) {
  return `PT${(millis / 1000).toFixed(2)}S`;
}
