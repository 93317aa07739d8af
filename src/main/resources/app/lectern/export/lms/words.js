'use strict';

/* The words of the page, in the lesson's language: Korean, else English. */
const WORDS = {
  ko: {
    player: '동영상 재생기', position: '재생 위치', play: '재생', pause: '일시 정지', back: '5초 뒤로',
    speed: '속도', volume: '음량', captions: '자막', 'captions-off': '끄기', full: '전체 화면',
    keys: '키보드로 쓰기', scenes: '장면', transcript: '글 대본', 'transcript-lines': '글 대본의 줄', quiz: '확인 문제',
    leave: '학습 마치고 나가기',
    'key-list': ['K: 재생, 일시 정지', '←, →: 5초 뒤로, 앞으로', '↑, ↓: 음량', 'M: 소리 끄기, 켜기', 'C: 자막 끄기, 켜기', 'F: 전체 화면',
      '재생기 안의 단추나 막대에 초점이 있을 때 씁니다.'],
    watched: (percent) => `시청 ${percent} %`,
    goal: (percent) => `${percent} %를 실제로 보면 완료됩니다. 건너뛴 부분은 세지 않습니다.`,
    completed: '완료되었습니다. 기록했습니다.',
    seen: '필요한 만큼 보았습니다. 이제 확인 문제를 풀어 주십시오.',
    'no-skipping': '아직 보지 않은 부분으로 건너뛸 수 없습니다.',
    resumed: (time) => `지난번에 보던 ${time}부터 이어집니다.`,
    'quiz-closed': (percent) => `동영상의 ${percent} %를 보면 문제를 풀 수 있습니다.`,
    'quiz-open': (percent) => `문제를 풀어 주십시오. ${percent} % 이상 맞히면 통과합니다.`,
    submit: '답 내기', again: '다시 풀기', yes: '그렇다', no: '아니다', several: '(모두 고르십시오)',
    unanswered: '모든 문제에 답해 주십시오.',
    right: '맞았습니다.', wrong: '틀렸습니다.',
    passed: (percent) => `통과했습니다. 점수는 ${percent}점입니다.`,
    failed: (percent) => `통과하지 못했습니다. 점수는 ${percent}점입니다. 다시 풀 수 있습니다.`,
    'no-lms': '학습 관리 시스템에 연결되지 않았습니다. 볼 수는 있지만 기록되지 않습니다.',
    'read-only': '다시 보기입니다. 기록은 바뀌지 않습니다.',
    unsaved: '기록을 보내지 못했습니다. 연결을 확인해 주십시오. 곧 다시 보냅니다.',
    unplayable: '동영상을 재생할 수 없습니다. 다른 브라우저로 열어 주십시오.',
    ended: '학습을 마쳤습니다. 이 창을 닫아도 됩니다.'
  },
  en: {
    player: 'Video player', position: 'Position', play: 'Play', pause: 'Pause', back: 'Back 5 s',
    speed: 'Speed', volume: 'Volume', captions: 'Captions', 'captions-off': 'Off', full: 'Full screen',
    keys: 'Use with the keyboard', scenes: 'Scenes', transcript: 'Transcript', 'transcript-lines': 'Lines of the transcript', quiz: 'Questions',
    leave: 'End the lesson',
    'key-list': ['K: play, pause', '←, →: 5 seconds back, forward', '↑, ↓: volume', 'M: sound off, on', 'C: captions off, on', 'F: full screen',
      'They work while a button or a bar of the player has the focus.'],
    watched: (percent) => `Watched ${percent} %`,
    goal: (percent) => `Complete when ${percent} % has really been watched. What is skipped does not count.`,
    completed: 'Complete. It has been recorded.',
    seen: 'You have watched enough. Now please answer the questions.',
    'no-skipping': 'You cannot skip to what you have not watched yet.',
    resumed: (time) => `It goes on at ${time}, where you left it.`,
    'quiz-closed': (percent) => `The questions open when ${percent} % of the video has been watched.`,
    'quiz-open': (percent) => `Please answer the questions. ${percent} % right answers pass.`,
    submit: 'Send the answers', again: 'Try again', yes: 'True', no: 'False', several: '(choose all that apply)',
    unanswered: 'Please answer every question.',
    right: 'Right.', wrong: 'Wrong.',
    passed: (percent) => `Passed, with a score of ${percent}.`,
    failed: (percent) => `Not passed: the score is ${percent}. You can try again.`,
    'no-lms': 'There is no connection to a learning management system. You can watch, but nothing is recorded.',
    'read-only': 'You are looking again. The record does not change.',
    unsaved: 'The record could not be sent. Please look at your connection. It will be sent again soon.',
    unplayable: 'The video cannot be played. Please open the lesson in another browser.',
    ended: 'The lesson has ended. You can close this window.'
  }
};

/* Picks the words of a language and writes them into the page. */
function pageWords(language) {
  const words = language.toLowerCase().startsWith('ko') ? WORDS.ko : WORDS.en;
  for (const element of document.querySelectorAll('[data-word]')) {
    element.textContent = words[element.dataset.word];
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', words[element.dataset.label]);
  }
  for (const line of words['key-list']) {
    const item = document.createElement('li');
    item.textContent = line;
    document.getElementById('key-list').append(item);
  }
  return words;
}

/* Seconds as people read them: 4:05, 1:00:05. */
function clock(seconds) {
  const all = Math.max(0, Math.floor(seconds));
  const two = (number) => String(number).padStart(2, '0');
  const hours = Math.floor(all / 3600);
  const rest = `${Math.floor(all / 60) % 60}:${two(all % 60)}`;
  return hours > 0 ? `${hours}:${rest.padStart(5, '0')}` : rest;
}
