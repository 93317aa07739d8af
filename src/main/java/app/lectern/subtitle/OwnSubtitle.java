package app.lectern.subtitle;

import app.lectern.pipeline.Subtitler.TimedScene;
import java.util.ArrayList;
import java.util.List;

/** Times an author's own subtitle text onto a narration that says something else. */
final class OwnSubtitle {
    private record Span(int from, int to) {}

    private final List<SubtitleWord> shown;
    private final List<PlacedWord> spoken;
    private final WordTimes times;

    private OwnSubtitle(List<SubtitleWord> shown, List<PlacedWord> spoken) {
        this.shown = shown;
        this.spoken = spoken;
        times = new WordTimes(shown);
    }

    /**
     * The words of a scene's subtitle. Words that are spoken too have the times of the spoken ones; the others lie
     * between them by their syllables. When both have as many sentences, each sentence stays on its own. Without
     * narration the words share the scene by their length.
     */
    static List<PlacedWord> of(TimedScene scene, String subtitle, int lineColumns) {
        List<PlacedWord> spoken = new ArrayList<>();
        scene.sentences().forEach(sentence -> spoken.addAll(WordTimes.of(sentence, lineColumns)));
        List<SubtitleWord> shown = SubtitleWord.of(subtitle, lineColumns);
        OwnSubtitle own = new OwnSubtitle(shown, spoken);
        if (spoken.isEmpty()) {
            own.times.estimate(0, shown.size(), scene.startMillis(), scene.endMillis(), OwnSubtitle::columns);
        } else {
            own.align();
        }
        return own.times.placed();
    }

    private static double columns(String text) {
        return TextWidth.columns(text);
    }

    private void align() {
        List<Span> shownSentences = sentences(
                shown.stream().map(word -> BreakPlace.endsSentence(word.text())).toList());
        List<Span> spokenSentences =
                sentences(spoken.stream().map(PlacedWord::endsSentence).toList());
        if (shownSentences.size() != spokenSentences.size()) {
            align(new Span(0, shown.size()), new Span(0, spoken.size()));
            return;
        }
        for (int i = 0; i < shownSentences.size(); i++) {
            align(shownSentences.get(i), spokenSentences.get(i));
        }
    }

    private void align(Span show, Span speak) {
        List<PlacedWord> said = spoken.subList(speak.from, speak.to);
        int[] partners = WordAlignment.of(
                shown.subList(show.from, show.to).stream()
                        .map(SubtitleWord::text)
                        .toList(),
                said.stream().map(word -> word.word().text()).toList());
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != WordAlignment.NONE) {
                PlacedWord partner = said.get(partners[i]);
                times.know(show.from + i, partner.startMillis(), partner.endMillis());
            }
        }
        long start = said.getFirst().startMillis();
        long end = said.getLast().endMillis();
        times.estimate(show.from, show.to, start, end, WordTimes::syllables);
    }

    private static List<Span> sentences(List<Boolean> ends) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) || i == ends.size() - 1) {
                spans.add(new Span(from, i + 1));
                from = i + 1;
            }
        }
        return spans;
    }
}
