'use strict';

/* The scenes and the transcript beside the video: they follow it, and a press goes there. */
class Reading {
  #places = [];

  constructor(lesson, player) {
    const scenes = document.getElementById('scene-list');
    const lines = document.getElementById('lines');
    lesson.scenes.forEach((scene) => {
      const item = document.createElement('li');
      item.append(this.#button(scene.title, scene.start, scene.end, player));
      scenes.append(item);
      const heading = document.createElement('h3');
      heading.textContent = scene.title;
      lines.append(heading);
      scene.lines.forEach((line, i) => {
        const next = scene.lines[i + 1];
        lines.append(this.#button(line.text, line.at, next ? next.at : scene.end, player));
      });
      scene.asked.forEach((line) => {
        const asked = document.createElement('p');
        asked.textContent = line;
        lines.append(asked);
      });
    });
    player.video.addEventListener('timeupdate', () => this.#follow(player.position, lines));
    player.video.addEventListener('seeked', () => this.#follow(player.position, lines));
  }

  #button(text, from, to, player) {
    const button = document.createElement('button');
    button.type = 'button';
    const time = document.createElement('time');
    time.textContent = clock(from);
    button.append(time, text);
    button.addEventListener('click', () => player.seek(from));
    this.#places.push({ button, from, to });
    return button;
  }

  #follow(now, lines) {
    for (const { button, from, to } of this.#places) {
      const here = now >= from - 0.05 && now < to - 0.05;
      if (here && !button.hasAttribute('aria-current')) {
        button.setAttribute('aria-current', 'true');
        if (lines.contains(button) && !lines.contains(document.activeElement)) {
          lines.scrollTop = button.offsetTop - lines.clientHeight / 3;
        }
      } else if (!here) {
        button.removeAttribute('aria-current');
      }
    }
  }
}
